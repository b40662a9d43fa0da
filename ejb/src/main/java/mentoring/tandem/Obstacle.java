package mentoring.tandem;

import mentoring.shared.Localised;

/**
 * A rule without which a pairing would have seated more mentees.
 *
 * @param moreSeated how many more
 */
public record Obstacle(String rule, Localised text, int moreSeated) {}
