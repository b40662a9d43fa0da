package mentoring.tandem;

import java.util.List;
import mentoring.directory.PersonId;
import mentoring.shared.Localised;

/**
 * What became of a pin in a pairing.
 *
 * @param reason why it waits: the code of the rule that stands in the way, {@code not-in-the-pool} or {@code too-few-seats}; null otherwise
 * @param text the same in words
 */
public record PinOutcome(PersonId mentor, List<PersonId> mentees, PinState state, String reason, Localised text) {}
