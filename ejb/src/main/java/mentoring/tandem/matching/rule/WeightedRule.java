package mentoring.tandem.matching.rule;

import mentoring.shared.Localised;

/**
 * A rule that brings points, or costs some: its weight times what it counts.
 *
 * @param <B> whom the mentor is put together with: a mentee, or the mentees of a triad
 */
public interface WeightedRule<B> extends Rule {
    /** Whole points for each unit counted; 0 or more. */
    int weight();

    /** How many units are found; 0 or more. */
    int count(Mentor mentor, B with);

    /** What was found. */
    Localised found(Mentor mentor, B with);

    /** Below 0 for a rule that costs points; such a rule comes last, and takes no more than the others have brought. */
    default int points(Mentor mentor, B with) {
        return weight() * count(mentor, with);
    }
}
