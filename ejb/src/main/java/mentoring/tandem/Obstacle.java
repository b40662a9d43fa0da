package mentoring.tandem;

import mentoring.directory.PersonId;
import mentoring.shared.Localised;

/**
 * What kept mentees out of a pairing: a rule without which more would have been seated, or a small change that would have seated more.
 *
 * @param rule the rule's stable code, or that of the change, for example {@code one-more-half-day}
 * @param person whom the change is about; null for a rule, or for somebody who is not there yet
 * @param moreSeated how many more
 * @param estimated true where people are too many for a search to the end: found among some of those left out and people near them
 */
public record Obstacle(String rule, PersonId person, Localised text, int moreSeated, boolean estimated) {}
