package mentoring.programme;

import mentoring.shared.Localised;

/**
 * One question of a questionnaire or of a barometer.
 *
 * @param code unique in its list; answers name it
 * @param satisfaction true when the answers count for the gate's satisfaction figure; only {@code SCALE} questions can
 */
public record Question(String code, Localised text, QuestionKind kind, Audience audience, boolean satisfaction) {
    /** True when somebody of the side is asked this question. */
    public boolean asks(Audience side) {
        return audience.reaches(side);
    }
}
