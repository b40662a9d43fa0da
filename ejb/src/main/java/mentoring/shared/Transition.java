package mentoring.shared;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fact that something changed its state: who, when, what, from, to. Fired by every boundary in its own transaction, written to the
 * audit trail and published on {@code mentoring.events} as CloudEvents type {@code mentoring.<kind>.<to>} by observers.
 * Many things that come into being at once are told together as {@link Births}.
 *
 * @param kind the singular noun of what changed, for example {@code tandem}
 * @param id its id or code, as in its address
 * @param subsidiary the subsidiary concerned, empty for what belongs to the whole group
 * @param from the state before; empty for what has just come into being
 * @param to the state after
 * @param actor the subject that caused it, or {@code system}
 * @param at when
 * @param facts further values that consumers need; never an answer of an evaluation, never a text typed by a person
 */
public record Transition(
        String kind,
        String id,
        Optional<SubsidiaryCode> subsidiary,
        Optional<String> from,
        String to,
        String actor,
        Instant at,
        Map<String, Object> facts) {
    public static final String SYSTEM = "system";

    public Transition {
        facts = Map.copyOf(facts);
    }

    /** Something changed from one state to another; {@code from} may be null for a birth. */
    public static Transition of(
            String kind, Id id, SubsidiaryCode subsidiary, Enum<?> from, Enum<?> to, String actor, Instant at) {
        return new Transition(
                kind,
                Long.toString(id.value()),
                Optional.ofNullable(subsidiary),
                Optional.ofNullable(from).map(Enum::name),
                to.name(),
                actor,
                at,
                Map.of());
    }

    public Transition with(String name, Object value) {
        return with(Map.of(name, value));
    }

    /** With further values, each under a name of its own. */
    public Transition with(Map<String, Object> further) {
        if (facts.isEmpty()) {
            return holding(further);
        }
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.putAll(further);
        return holding(more);
    }

    private Transition holding(Map<String, Object> more) {
        return new Transition(kind, id, subsidiary, from, to, actor, at, more);
    }

    /** The CloudEvents type, for example {@code mentoring.tandem.accepted}. */
    public String type() {
        return "mentoring." + kind + "." + to.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
