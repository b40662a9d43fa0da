package mentoring.evaluation.control;

import java.util.List;
import java.util.Optional;
import mentoring.evaluation.Figure;
import mentoring.evaluation.QuestionFigures;
import mentoring.programme.Audience;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;

/**
 * What may be shown of counted answers: nothing that gives back one person's answer, alone or together with what else is shown.
 *
 * <p>Against the ends: a mean of 5.0 says that everybody gave a 5, and a mean of 4.2 tells the one of five who gave a 1 that all others
 * did. Sums are therefore cut off before the lowest and the highest there can be, by as much as one person can move them and one step
 * more, so that a figure at its end is also that of a group in which others differ, whatever its reader has answered. Where one person
 * gave about half of the answers nothing is left to show. A distribution shows each single answer, hence it is withheld unless two of
 * its values were given by three people each: whoever knows their own answer still cannot tell that of another, neither when it is shown
 * nor when it is not. The sum of what could be distributed like this needs no cutting off.
 *
 * <p>Against subtraction: a figure is put together from parts, the releases one after the other and each side where the sides are shown
 * apart. Each part is cut off and withheld for itself, because whoever knows all but one of the parts knows that one too.
 */
public final class Disclosure {
    private static final int TENTHS = 10;
    private static final int PERCENT = 100;

    private Disclosure() {}

    /**
     * The figures of a question, the sides apart only where both may be shown.
     *
     * @param parts everything released, each answer in one of them
     */
    public static QuestionFigures figures(Question question, List<Tally> parts) {
        Optional<Figure> mentors = figure(question.kind(), of(Audience.MENTOR, parts));
        Optional<Figure> mentees = figure(question.kind(), of(Audience.MENTEE, parts));
        boolean apart = question.audience() == Audience.BOTH && mentors.isPresent() && mentees.isPresent();
        return new QuestionFigures(
                question,
                figure(question.kind(), parts),
                mentors.filter(figure -> apart),
                mentees.filter(figure -> apart));
    }

    /** Empty for texts, for nothing, and when a part comes from fewer than {@value Figure#FEWEST} people or half of it from one. */
    public static Optional<Figure> figure(QuestionKind kind, List<Tally> parts) {
        if (kind == QuestionKind.TEXT || parts.isEmpty()) {
            return Optional.empty();
        }
        Scores scores = kind == QuestionKind.SCALE ? Scores.SCALE : Scores.YES_NO;
        if (!parts.stream().allMatch(scores::mayShow)) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                parts.stream().mapToLong(Tally::answers).sum(),
                kind == QuestionKind.SCALE ? Optional.of(scores.mean(parts, TENTHS)) : Optional.empty(),
                kind == QuestionKind.YES_NO ? Optional.of(scores.mean(parts, PERCENT)) : Optional.empty(),
                scores.distribution(parts)));
    }

    private static List<Tally> of(Audience side, List<Tally> parts) {
        return parts.stream().filter(part -> part.side() == side).toList();
    }
}
