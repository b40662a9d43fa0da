package mentoring.evaluation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import mentoring.evaluation.Moment;
import mentoring.evaluation.QuestionFigures;
import mentoring.evaluation.entity.Release;
import mentoring.programme.ProgrammeId;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;
import mentoring.programme.WaveId;

/** The figures that may be shown of a wave or a barometer: released, counted, and disclosed as far as {@link Disclosure} allows. */
@Dependent
public class Publication {
    @Inject
    Releases releases;

    @Inject
    Counting counting;

    public List<QuestionFigures> of(WaveId wave, List<Question> questionnaire) {
        return figures(Subject.of(wave), questionnaire);
    }

    public List<QuestionFigures> of(ProgrammeId programme, Moment moment, List<Question> barometer) {
        return figures(Subject.of(programme, moment), barometer);
    }

    private List<QuestionFigures> figures(Subject subject, List<Question> questions) {
        Release release = releases.release(subject);
        Map<String, List<Tally>> counted = counting.tallies(subject, release.showsSidesApart());
        return questions.stream()
                .filter(question -> question.kind() != QuestionKind.TEXT)
                .map(question -> Disclosure.figures(
                        question,
                        isHidden(question, subject, release)
                                ? List.of()
                                : counted.getOrDefault(question.code(), List.of())))
                .toList();
    }

    // A question for one side alone is that side shown apart.
    private static boolean isHidden(Question question, Subject subject, Release release) {
        return subject.sided()
                && switch (question.audience()) {
                    case MENTOR -> !release.showsMentors();
                    case MENTEE -> !release.showsMentees();
                    case BOTH -> false;
                };
    }
}
