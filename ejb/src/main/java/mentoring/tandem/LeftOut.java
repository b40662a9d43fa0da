package mentoring.tandem;

import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.shared.Localised;

/**
 * Someone of the pool whom a pairing did not seat.
 *
 * @param reason a stable code: the rule that stands in the way, or what else does, for example {@code no-seat-left}
 * @param text the reason in words, with what would change it
 */
public record LeftOut(PersonId person, Side side, String reason, Localised text) {}
