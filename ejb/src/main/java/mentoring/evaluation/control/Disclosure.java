package mentoring.evaluation.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mentoring.evaluation.Figure;
import mentoring.evaluation.QuestionFigures;
import mentoring.programme.Audience;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;

/**
 * What may be shown of counted answers: nothing that gives back one person's answer, alone or together with what else is shown.
 *
 * <p>Against the ends: a mean of 5.0 says that everybody gave a 5. Sums are therefore cut off {@value #MARGIN} steps before the lowest
 * and the highest there can be, so that a figure at its end is also that of a group in which somebody differs. A distribution shows each
 * single answer, hence it is withheld unless two of its values were given by two people each: whoever knows their own answer still
 * cannot tell that of another.
 */
public final class Disclosure {
    private static final int MARGIN = 2;
    private static final int TENTHS = 10;
    private static final int PERCENT = 100;

    private Disclosure() {}

    /** The figures of a question, the sides apart only where both may be shown. */
    public static QuestionFigures figures(Question question, Tally all, Tally mentors, Tally mentees) {
        Optional<Figure> ofMentors = figure(question.kind(), mentors);
        Optional<Figure> ofMentees = figure(question.kind(), mentees);
        boolean apart = question.audience() == Audience.BOTH && ofMentors.isPresent() && ofMentees.isPresent();
        return new QuestionFigures(
                question,
                figure(question.kind(), all),
                ofMentors.filter(figure -> apart),
                ofMentees.filter(figure -> apart));
    }

    /** Empty for texts, and for fewer than {@value Figure#FEWEST} people. */
    public static Optional<Figure> figure(QuestionKind kind, Tally tally) {
        if (kind == QuestionKind.TEXT || tally.respondents() < Figure.FEWEST) {
            return Optional.empty();
        }
        boolean scale = kind == QuestionKind.SCALE;
        return Optional.of(new Figure(
                tally.answers(),
                scale ? Optional.of(mean(tally, 1, 5, TENTHS)) : Optional.empty(),
                scale ? Optional.empty() : Optional.of(mean(tally, 0, 1, PERCENT)),
                distribution(kind, tally)));
    }

    private static int mean(Tally tally, int lowest, int highest, int unit) {
        long least = lowest * tally.answers() + MARGIN;
        long most = highest * tally.answers() - MARGIN;
        long sum = Math.max(least, Math.min(most, tally.sum()));
        return (int) Math.round((double) sum * unit / tally.answers());
    }

    private static Optional<List<Long>> distribution(QuestionKind kind, Tally tally) {
        if (tally.respondents() < Figure.FEWEST_FOR_DISTRIBUTION || tally.scoresGivenBy(2) < 2) {
            return Optional.empty();
        }
        IntStream scores = kind == QuestionKind.SCALE ? IntStream.rangeClosed(1, 5) : IntStream.rangeClosed(0, 1);
        return Optional.of(scores.mapToObj(tally::answers).toList());
    }
}
