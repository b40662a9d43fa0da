package mentoring.evaluation;

/**
 * One answer, by exactly one of its three kinds. Its text form tells which question it answers and nothing more, so that no log ever
 * holds an answer.
 *
 * @param question code of the question
 * @param scale 1 to 5, for a {@code SCALE} question
 * @param yesNo for a {@code YES_NO} question
 * @param text 1 to 2,000 characters, for a {@code TEXT} question
 */
public record Answer(String question, Integer scale, Boolean yesNo, String text) {
    @Override
    public String toString() {
        return "Answer[" + question + "]";
    }
}
