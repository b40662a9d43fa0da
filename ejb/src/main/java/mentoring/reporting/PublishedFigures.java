package mentoring.reporting;

import java.util.List;
import java.util.Optional;
import mentoring.evaluation.Figure;
import mentoring.evaluation.QuestionFigures;
import mentoring.evaluation.WaveFigures;

/**
 * A wave's figures as they were published, small groups suppressed.
 *
 * @param evaluationsDue attendees of held sessions, counted once a session
 * @param evaluationsReceived of those
 * @param respondents distinct people who evaluated
 * @param sessionsHeld that took place
 * @param satisfactionTenths mean of the satisfaction questions: 35 means 3.5 out of 5; empty when it may not be shown
 */
public record PublishedFigures(
        long evaluationsDue,
        long evaluationsReceived,
        long respondents,
        long sessionsHeld,
        Optional<Integer> satisfactionTenths,
        List<Line> questions) {

    /** The figures of one question, each empty where it may not be shown. */
    public record Line(String code, Optional<Figure> all, Optional<Figure> mentors, Optional<Figure> mentees) {
        private static Line of(QuestionFigures figures) {
            return new Line(figures.question().code(), figures.all(), figures.mentors(), figures.mentees());
        }
    }

    public static PublishedFigures of(WaveFigures figures, long sessionsHeld) {
        return new PublishedFigures(
                figures.eligible(),
                figures.submitted(),
                figures.respondents(),
                sessionsHeld,
                figures.satisfactionTenths(),
                figures.questions().stream().map(Line::of).toList());
    }
}
