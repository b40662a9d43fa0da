package mentoring.session.boundary;

import java.time.Instant;
import mentoring.session.CancelReason;
import mentoring.session.SessionState;
import mentoring.session.entity.PastSlot;

/**
 * A slot in which the session did not take place.
 *
 * @param outcome CANCELLED, NO_SHOW or RESCHEDULED
 * @param reason null unless it was called off
 * @param comment for the members of the tandem alone, null for anybody else
 * @param endedAt when the slot was given up
 */
public record PastSlotView(
        Instant startsAt, String place, SessionState outcome, CancelReason reason, String comment, Instant endedAt) {
    static PastSlotView of(PastSlot slot, boolean member) {
        return new PastSlotView(
                slot.startsAt(),
                slot.place(),
                slot.outcome(),
                slot.reason(),
                member ? slot.comment() : null,
                slot.endedAt());
    }
}
