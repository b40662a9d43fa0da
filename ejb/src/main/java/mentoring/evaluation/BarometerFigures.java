package mentoring.evaluation;

import java.util.List;
import mentoring.programme.ProgrammeId;

/**
 * What a programme's barometer says at one moment, as far as it may be shown: small groups are suppressed already.
 *
 * @param respondents distinct people who answered
 * @param questions every question that is no text, in the order of the barometer
 */
public record BarometerFigures(
        ProgrammeId programme, Moment moment, long respondents, List<QuestionFigures> questions) {
    public BarometerFigures {
        questions = List.copyOf(questions);
    }
}
