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
import mentoring.evaluation.EvaluationRefused;
import mentoring.programme.Audience;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Mistake;
import mentoring.shared.Phrase;

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
        List<Mistake> mistakes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            check("answers[" + i + "]", answers.get(i), seen, mistakes);
        }
        asked.values().stream()
                .filter(question -> question.kind() != QuestionKind.TEXT && !seen.contains(question.code()))
                .map(Question::code)
                .sorted()
                .forEach(code ->
                        mistakes.add(new Mistake("answers", phrase("answers.missing", Map.of("question", code)))));
        if (!mistakes.isEmpty()) {
            throw InvalidInput.of(mistakes);
        }
    }

    private void check(String path, Answer answer, Set<String> seen, List<Mistake> mistakes) {
        Question question = answer.question() == null ? null : asked.get(answer.question());
        if (question == null) {
            mistakes.add(new Mistake(path + ".question", phrase("answers.not-asked", Map.of())));
        } else if (!seen.add(question.code())) {
            mistakes.add(new Mistake(path + ".question", phrase("answers.twice", Map.of())));
        } else if (!isOfKind(answer, question.kind())) {
            mistakes.add(new Mistake(path, expected(question.kind())));
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

    private static Phrase expected(QuestionKind kind) {
        return switch (kind) {
            case SCALE -> phrase("answers.scale", Map.of("least", LEAST, "most", MOST));
            case YES_NO -> phrase("answers.yes-no", Map.of());
            case TEXT -> phrase("answers.text", Map.of("longest", LONGEST_TEXT));
        };
    }

    private static Phrase phrase(String key, Map<String, ?> facts) {
        return new Phrase(EvaluationRefused.class, key, facts);
    }
}
