package mentoring.evaluation.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mentoring.evaluation.Figure;

/**
 * The numbers that answers to a question are counted as, and how much may be told of them; why is said in {@link Disclosure}.
 *
 * @param lowest there is
 * @param highest there is
 */
record Scores(int lowest, int highest) {
    // Of two, the one who gave a value with nobody else would know by its being withheld that all others are of one
    // mind.
    private static final int PEOPLE_TO_A_SCORE = 3;

    static final Scores SCALE = new Scores(1, 5);
    static final Scores YES_NO = new Scores(0, 1);

    boolean mayShow(Tally part) {
        return part.respondents() >= Figure.FEWEST && least(part) <= most(part);
    }

    /** Of all parts together, in so many units to a score, rounded down. */
    int mean(List<Tally> parts, int unit) {
        long sum = parts.stream().mapToLong(this::told).sum();
        return (int) (sum * unit / parts.stream().mapToLong(Tally::answers).sum());
    }

    /** How often each score was given, from the lowest to the highest; empty when a part must not tell. */
    Optional<List<Long>> distribution(List<Tally> parts) {
        if (!parts.stream().allMatch(Scores::hidesEachAnswer)) {
            return Optional.empty();
        }
        return Optional.of(IntStream.rangeClosed(lowest, highest)
                .mapToObj(score ->
                        parts.stream().mapToLong(part -> part.answers(score)).sum())
                .toList());
    }

    private static boolean hidesEachAnswer(Tally part) {
        return part.respondents() >= Figure.FEWEST_FOR_DISTRIBUTION && part.scoresGivenBy(PEOPLE_TO_A_SCORE) >= 2;
    }

    private long told(Tally part) {
        return hidesEachAnswer(part) ? part.sum() : Math.max(least(part), Math.min(most(part), part.sum()));
    }

    private long least(Tally part) {
        return lowest * part.answers() + margin(part);
    }

    private long most(Tally part) {
        return highest * part.answers() - margin(part);
    }

    private long margin(Tally part) {
        return (highest - lowest) * part.mostOfOne() + 1;
    }
}
