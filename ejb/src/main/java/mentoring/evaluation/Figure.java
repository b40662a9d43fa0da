package mentoring.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What a group answered to one question, as far as it may be shown.
 *
 * @param answers how many there are
 * @param meanTenths of a {@code SCALE} question, in tenths of the scale from 1 to 5, rounded down: 35 means 3.5
 * @param yesPercent of a {@code YES_NO} question, rounded down
 * @param distribution how many answered 1, 2, 3, 4, 5, or no, yes; empty when it is withheld
 */
public record Figure(
        long answers, Optional<Integer> meanTenths, Optional<Integer> yesPercent, Optional<List<Long>> distribution) {
    /** Fewest distinct people behind a figure. */
    public static final int FEWEST = 5;

    /** Fewest distinct people behind a distribution. */
    public static final int FEWEST_FOR_DISTRIBUTION = 8;
}
