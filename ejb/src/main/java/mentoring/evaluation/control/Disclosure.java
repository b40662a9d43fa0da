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
 *
 * <p>Against subtraction: a figure is put together from parts, the releases one after the other and each side where the sides are shown
 * apart. Each part is cut off and withheld for itself, because whoever knows all but one of the parts knows that one too.
 */
public final class Disclosure {
    private static final int MARGIN = 2;
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

    /** Empty for texts, for nothing, and when a part comes from fewer than {@value Figure#FEWEST} people. */
    public static Optional<Figure> figure(QuestionKind kind, List<Tally> parts) {
        if (kind == QuestionKind.TEXT
                || parts.isEmpty()
                || parts.stream().anyMatch(part -> part.respondents() < Figure.FEWEST)) {
            return Optional.empty();
        }
        boolean scale = kind == QuestionKind.SCALE;
        return Optional.of(new Figure(
                parts.stream().mapToLong(Tally::answers).sum(),
                scale ? Optional.of(mean(parts, 1, 5, TENTHS)) : Optional.empty(),
                scale ? Optional.empty() : Optional.of(mean(parts, 0, 1, PERCENT)),
                distribution(kind, parts)));
    }

    private static List<Tally> of(Audience side, List<Tally> parts) {
        return parts.stream().filter(part -> part.side() == side).toList();
    }

    private static int mean(List<Tally> parts, int lowest, int highest, int unit) {
        long answers = parts.stream().mapToLong(Tally::answers).sum();
        long sum =
                parts.stream().mapToLong(part -> cutOff(part, lowest, highest)).sum();
        return (int) (sum * unit / answers);
    }

    private static long cutOff(Tally part, int lowest, int highest) {
        long least = lowest * part.answers() + MARGIN;
        long most = highest * part.answers() - MARGIN;
        return Math.max(least, Math.min(most, part.sum()));
    }

    private static Optional<List<Long>> distribution(QuestionKind kind, List<Tally> parts) {
        if (!parts.stream().allMatch(Disclosure::hidesEachAnswer)) {
            return Optional.empty();
        }
        IntStream scores = kind == QuestionKind.SCALE ? IntStream.rangeClosed(1, 5) : IntStream.rangeClosed(0, 1);
        return Optional.of(scores.mapToObj(score ->
                        parts.stream().mapToLong(part -> part.answers(score)).sum())
                .toList());
    }

    private static boolean hidesEachAnswer(Tally part) {
        return part.respondents() >= Figure.FEWEST_FOR_DISTRIBUTION && part.scoresGivenBy(2) >= 2;
    }
}
