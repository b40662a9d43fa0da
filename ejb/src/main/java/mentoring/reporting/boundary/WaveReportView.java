package mentoring.reporting.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.evaluation.Figure;
import mentoring.programme.ProgrammeId;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.WaveView;
import mentoring.reporting.PublishedFigures;
import mentoring.reporting.entity.WaveReport;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;

/**
 * What is published of a wave: the figures as they were when it entered its review.
 *
 * @param edition 1 for the first review, one more for each review after a HOLD
 * @param responsePercent evaluations received in percent of those due, rounded down; absent when none was due
 * @param satisfactionTenths mean of the satisfaction questions: 35 means 3.5 out of 5; absent when it may not be shown
 */
public record WaveReportView(
        WaveId wave,
        ProgrammeId programme,
        SubsidiaryCode subsidiary,
        int edition,
        Instant publishedAt,
        long sessionsHeld,
        long evaluationsDue,
        long evaluationsReceived,
        Optional<Long> responsePercent,
        long respondents,
        Optional<Integer> satisfactionTenths,
        List<QuestionReport> questions) {
    private static final Localised TOO_FEW = new Localised(
            "Non communiqué : moins de 5 personnes ont répondu, ou la réponse de l'une d'elles se déduirait du chiffre.",
            "Not shown: fewer than 5 people answered, or somebody's answer could be told from the figure.");

    /**
     * One question.
     *
     * @param all everybody asked; absent when suppressed
     * @param mentors absent, like the mentees, unless both groups are large enough
     * @param suppressed why there is no figure; absent when there is one
     */
    public record QuestionReport(
            String code,
            Localised text,
            QuestionKind kind,
            boolean satisfaction,
            Optional<Figure> all,
            Optional<Figure> mentors,
            Optional<Figure> mentees,
            Optional<Localised> suppressed) {
        private static QuestionReport of(PublishedFigures.Line line, Question question) {
            return new QuestionReport(
                    line.code(),
                    question.text(),
                    question.kind(),
                    question.satisfaction(),
                    line.all(),
                    line.mentors(),
                    line.mentees(),
                    line.all().isPresent() ? Optional.empty() : Optional.of(TOO_FEW));
        }
    }

    /** @param questionnaire of the programme, which never changes */
    static WaveReportView of(WaveView wave, WaveReport report, List<Question> questionnaire) {
        PublishedFigures figures = report.figures();
        Map<String, Question> byCode =
                questionnaire.stream().collect(Collectors.toMap(Question::code, Function.identity()));
        return new WaveReportView(
                wave.id(),
                wave.programme(),
                wave.subsidiary(),
                report.edition(),
                report.publishedAt(),
                figures.sessionsHeld(),
                figures.evaluationsDue(),
                figures.evaluationsReceived(),
                percent(figures.evaluationsReceived(), figures.evaluationsDue()),
                figures.respondents(),
                figures.satisfactionTenths(),
                figures.questions().stream()
                        .map(line -> QuestionReport.of(line, byCode.get(line.code())))
                        .toList());
    }

    private static Optional<Long> percent(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(part * 100 / whole);
    }
}
