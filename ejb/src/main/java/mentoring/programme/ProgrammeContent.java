package mentoring.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mentoring.shared.Localised;

/**
 * All that is fixed when a programme is created.
 *
 * <p>Codes are unique in each list ({@code duplicate-code}); a satisfaction question is a {@code SCALE}
 * ({@code satisfaction-not-a-scale}); mentors and mentees are each asked at least one, or their side would not count at the gate
 * ({@code satisfaction-question-missing}).
 */
public record ProgrammeContent(
        Template template,
        Localised title,
        List<Topic> topics,
        SessionFormat sessionFormat,
        List<Question> questionnaire,
        GateRule gateRule,
        List<Question> barometer) {
    public ProgrammeContent {
        topics = List.copyOf(topics);
        questionnaire = List.copyOf(questionnaire);
        barometer = List.copyOf(barometer);
        mustDiffer("topics", topics, Topic::code);
        mustDiffer("questionnaire", questionnaire, Question::code);
        mustDiffer("barometer", barometer, Question::code);
        mustMeasureSatisfaction(questionnaire);
    }

    private static <T> void mustDiffer(String list, List<T> items, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(code.apply(item))) {
                throw ProgrammeRefused.duplicateCode(list, code.apply(item));
            }
        }
    }

    private static void mustMeasureSatisfaction(List<Question> questionnaire) {
        List<Question> satisfaction =
                questionnaire.stream().filter(Question::satisfaction).toList();
        for (Question question : satisfaction) {
            if (question.kind() != QuestionKind.SCALE) {
                throw ProgrammeRefused.satisfactionNotAScale(question.code());
            }
        }
        for (Audience side : List.of(Audience.MENTOR, Audience.MENTEE)) {
            if (satisfaction.stream().noneMatch(question -> question.asks(side))) {
                throw ProgrammeRefused.satisfactionQuestionMissing(side);
            }
        }
    }
}
