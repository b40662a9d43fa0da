package mentoring.tandem.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.tandem.PairingDecisionId;
import mentoring.tandem.PairingDecisionKind;
import mentoring.tandem.entity.PairingDecision;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.Pin;

/**
 * What programme managers have decided on who meets whom in a wave, as far as it is in force.
 *
 * @param ids of all, which tell whether anything has been decided since
 * @param pins the oldest first
 */
public record Decided(List<PairingDecisionId> ids, List<Pin> pins, Set<Declined> forbidden) {
    static Decided of(List<PairingDecision> inForce) {
        return new Decided(
                inForce.stream().map(PairingDecision::id).toList(),
                of(inForce, PairingDecisionKind.PINNED).toList(),
                of(inForce, PairingDecisionKind.FORBIDDEN)
                        .flatMap(who -> who.mentees().stream().map(mentee -> new Declined(who.mentor(), mentee)))
                        .collect(Collectors.toSet()));
    }

    /** True when the decision would say again what is in force. */
    public boolean says(PairingDecisionKind kind, Pin who) {
        return kind == PairingDecisionKind.PINNED
                ? pins.stream().anyMatch(pin -> pin.mentees().stream().anyMatch(who.mentees()::contains))
                : forbidden.contains(new Declined(who.mentor(), who.mentees().get(0)));
    }

    /** As if a further pin were in force. */
    public Decided and(Pin pin) {
        return new Decided(ids, Stream.concat(pins.stream(), Stream.of(pin)).toList(), forbidden);
    }

    public boolean isPinned(PersonId mentor, PersonId mentee) {
        return pins.stream()
                .anyMatch(pin -> pin.mentor().equals(mentor) && pin.mentees().contains(mentee));
    }

    /** The mentor to whom the mentee is pinned. */
    Optional<PersonId> pinnedTo(PersonId mentee) {
        return pins.stream()
                .filter(pin -> pin.mentees().contains(mentee))
                .map(Pin::mentor)
                .findFirst();
    }

    /** True when the mentee is pinned to another mentor. */
    boolean isPinnedElsewhere(PersonId mentor, PersonId mentee) {
        return pins.stream()
                .anyMatch(pin -> !pin.mentor().equals(mentor) && pin.mentees().contains(mentee));
    }

    private static Stream<Pin> of(List<PairingDecision> inForce, PairingDecisionKind kind) {
        return inForce.stream().filter(decision -> decision.kind() == kind).map(PairingDecision::who);
    }
}
