package mentoring.evaluation.control;

import java.util.Map;
import mentoring.programme.Audience;

/**
 * What those of one release, of one side where the sides are shown apart, answered to one question, counted.
 *
 * @param side MENTOR or MENTEE, or BOTH where they are not told apart
 * @param respondents distinct people who answered it
 * @param mostOfOne the most answers that one of them gave
 * @param cells by score: 1 to 5, or 0 for no and 1 for yes
 */
public record Tally(Audience side, long respondents, long mostOfOne, Map<Integer, Cell> cells) {
    public Tally {
        cells = Map.copyOf(cells);
    }

    /**
     * One score.
     *
     * @param people distinct ones who gave it at least once
     */
    public record Cell(long answers, long people) {}

    long answers() {
        return cells.values().stream().mapToLong(Cell::answers).sum();
    }

    long sum() {
        return cells.entrySet().stream()
                .mapToLong(cell -> cell.getKey() * cell.getValue().answers())
                .sum();
    }

    long answers(int score) {
        return cells.containsKey(score) ? cells.get(score).answers() : 0;
    }

    /** How many scores were given by so many people at least. */
    long scoresGivenBy(int people) {
        return cells.values().stream().filter(cell -> cell.people() >= people).count();
    }
}
