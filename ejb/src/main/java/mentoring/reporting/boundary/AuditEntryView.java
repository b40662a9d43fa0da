package mentoring.reporting.boundary;

import java.time.Instant;
import java.util.Optional;
import mentoring.reporting.entity.AuditEntry;
import mentoring.shared.SubsidiaryCode;

/**
 * Who did what, when, to what.
 *
 * @param entry the number of the entry in the trail
 * @param at when
 * @param actor the subject that caused it, or {@code system}
 * @param kind the singular noun of what changed
 * @param id its id or code, as in its address
 * @param subsidiary absent for what belongs to the whole group
 * @param from the state before, absent for what came into being
 * @param to the state after
 */
public record AuditEntryView(
        long entry,
        Instant at,
        String actor,
        String kind,
        String id,
        Optional<SubsidiaryCode> subsidiary,
        Optional<String> from,
        String to) {
    static AuditEntryView of(AuditEntry stored) {
        return new AuditEntryView(
                stored.id(),
                stored.occurredAt(),
                stored.actor(),
                stored.kind(),
                stored.subject(),
                stored.subsidiary(),
                stored.fromState(),
                stored.toState());
    }
}
