package mentoring.programme.control;

import java.util.List;
import mentoring.programme.Question;
import mentoring.programme.Template;

/** The questions of a programme that brings none of its own. */
public final class QuestionSets {
    private QuestionSets() {}

    /** What participants are asked after every session. */
    public static List<Question> questionnaire(Template template) {
        return switch (template) {
            case REVERSE_MENTORING -> SessionQuestions.REVERSE_MENTORING;
            case VENTURE_TANDEM -> SessionQuestions.VENTURE_TANDEM;
        };
    }

    /** What participants are asked before and after the programme. */
    public static List<Question> barometer(Template template) {
        return switch (template) {
            case REVERSE_MENTORING -> BarometerQuestions.GENERATIONS_AT_WORK;
            case VENTURE_TANDEM -> BarometerQuestions.READY_TO_FOUND;
        };
    }
}
