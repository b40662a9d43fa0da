package mentoring.evaluation;

import java.util.List;
import java.util.Optional;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;
import mentoring.programme.WaveId;

/**
 * What a wave's evaluations say, as far as it may be shown: small groups are suppressed already.
 *
 * @param eligible evaluations due: attendees of held sessions, counted once a session
 * @param submitted evaluations received
 * @param respondents distinct people who evaluated
 * @param questions every question that is no text, in the order of the questionnaire
 */
public record WaveFigures(
        WaveId wave, long eligible, long submitted, long respondents, List<QuestionFigures> questions) {
    public WaveFigures {
        questions = List.copyOf(questions);
    }

    /** Evaluations received in percent of those due, rounded down; empty when none is due. */
    public Optional<Integer> responsePercent() {
        return eligible == 0 ? Optional.empty() : Optional.of((int) (submitted * 100 / eligible));
    }

    /**
     * The mean of the satisfaction questions in tenths, weighted by their answers and rounded down; empty when none of them may be shown.
     * Computed from what is shown alone, so that it tells nothing more.
     */
    public Optional<Integer> satisfactionTenths() {
        List<Figure> shown = questions.stream()
                .filter(figures -> counts(figures.question()))
                .flatMap(figures -> figures.all().stream())
                .filter(figure -> figure.meanTenths().isPresent())
                .toList();
        long answers = shown.stream().mapToLong(Figure::answers).sum();
        long tenths = shown.stream()
                .mapToLong(figure -> figure.answers() * figure.meanTenths().orElseThrow())
                .sum();
        return answers == 0 ? Optional.empty() : Optional.of((int) (tenths / answers));
    }

    private static boolean counts(Question question) {
        return question.satisfaction() && question.kind() == QuestionKind.SCALE;
    }
}
