package mentoring.tandem;

import mentoring.directory.PersonId;
import mentoring.shared.Localised;

/**
 * A mentee whose tandem is another one once a wave is paired again.
 *
 * @param before null for who had no mentor
 * @param after null for who has none any more; the one before where only the others of a triad are new
 * @param text the cause in words
 */
public record RePairedMove(PersonId mentee, PersonId before, PersonId after, MoveCause cause, Localised text) {}
