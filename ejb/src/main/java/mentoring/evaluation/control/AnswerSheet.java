package mentoring.evaluation.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.evaluation.Answer;
import mentoring.programme.Audience;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Violation;

/** The questions somebody is asked, and whether answers fit them. Tells every mistake, and never what was answered. */
public final class AnswerSheet {
    private static final int LEAST = 1;
    private static final int MOST = 5;
    private static final int LONGEST_TEXT = 2000;

    private final Map<String, Question> asked;

    private AnswerSheet(Stream<Question> questions) {
        asked = questions.collect(Collectors.toUnmodifiableMap(Question::code, Function.identity()));
    }

    /** @param side MENTOR or MENTEE */
    public static AnswerSheet of(List<Question> questionnaire, Audience side) {
        return new AnswerSheet(questionnaire.stream().filter(question -> question.asks(side)));
    }

    /** Every question, whoever it is meant for. */
    public static AnswerSheet of(List<Question> questions) {
        return new AnswerSheet(questions.stream());
    }

    /**
     * Refuses with {@code invalid-input} unless each question with a scale or yes/no is answered once, each text at most once, all by
     * their kind, and nothing else.
     */
    public void mustFit(List<Answer> answers) {
        List<Violation> mistakes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            check("answers[" + i + "]", answers.get(i), seen, mistakes);
        }
        asked.values().stream()
                .filter(question -> question.kind() != QuestionKind.TEXT && !seen.contains(question.code()))
                .map(Question::code)
                .sorted()
                .forEach(code -> mistakes.add(new Violation("answers", "no answer to the question " + code)));
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }

    private void check(String path, Answer answer, Set<String> seen, List<Violation> mistakes) {
        Question question = answer.question() == null ? null : asked.get(answer.question());
        if (question == null) {
            mistakes.add(new Violation(path + ".question", "no question that you are asked"));
        } else if (!seen.add(question.code())) {
            mistakes.add(new Violation(path + ".question", "answered more than once"));
        } else if (!isOfKind(answer, question.kind())) {
            mistakes.add(new Violation(path, expected(question.kind())));
        }
    }

    private static boolean isOfKind(Answer answer, QuestionKind kind) {
        return Stream.of(answer.scale(), answer.yesNo(), answer.text())
                                .filter(given -> given != null)
                                .count()
                        == 1
                && switch (kind) {
                    case SCALE -> answer.scale() != null && answer.scale() >= LEAST && answer.scale() <= MOST;
                    case YES_NO -> answer.yesNo() != null;
                    case TEXT ->
                        answer.text() != null
                                && !answer.text().isBlank()
                                && answer.text().length() <= LONGEST_TEXT;
                };
    }

    private static String expected(QuestionKind kind) {
        return switch (kind) {
            case SCALE -> "expected scale, from 1 to 5, and nothing else";
            case YES_NO -> "expected yesNo, true or false, and nothing else";
            case TEXT -> "expected text, of 1 to 2,000 characters, and nothing else";
        };
    }
}
