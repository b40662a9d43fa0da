package mentoring.evaluation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.evaluation.Figure;
import mentoring.evaluation.control.Tally.Cell;
import mentoring.programme.Audience;
import mentoring.programme.QuestionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A director reads the report of the wave they took part in: whatever all have answered, their own answer must not give away the rest. */
class InsiderTest {
    private record Known(int own, Figure shown) {}

    @ParameterizedTest
    @CsvSource({
        "SCALE, 1, 5, 5",
        "SCALE, 1, 5, 7",
        "SCALE, 1, 5, 8",
        "SCALE, 1, 5, 9",
        "YES_NO, 0, 1, 5",
        "YES_NO, 0, 1, 9"
    })
    void never_learns_that_all_others_are_of_one_mind(QuestionKind kind, int lowest, int highest, int people) {
        Map<Known, List<List<Integer>>> possible = new HashMap<>();
        for (List<Integer> others : groups(lowest, highest, people - 1)) {
            IntStream.rangeClosed(lowest, highest)
                    .forEach(own -> possible.computeIfAbsent(
                                    new Known(own, shown(kind, own, others)), known -> new ArrayList<>())
                            .add(others));
        }

        assertThat(possible)
                .isNotEmpty()
                .allSatisfy((known, groups) -> assertThat(groups)
                        .anyMatch(others -> others.stream().distinct().count() > 1));
    }

    private static Figure shown(QuestionKind kind, int own, List<Integer> others) {
        List<Integer> scores = new ArrayList<>(others);
        scores.add(own);
        Map<Integer, Cell> cells = scores.stream()
                .collect(Collectors.groupingBy(
                        Function.identity(),
                        Collectors.collectingAndThen(Collectors.counting(), count -> new Cell(count, count))));
        return Disclosure.figure(kind, List.of(new Tally(Audience.BOTH, scores.size(), 1, cells)))
                .orElseThrow();
    }

    /** Every group of so many people by what they answer, in ascending order. */
    private static List<List<Integer>> groups(int lowest, int highest, int people) {
        if (people == 0) {
            return List.of(List.of());
        }
        return IntStream.rangeClosed(lowest, highest)
                .boxed()
                .flatMap(first -> groups(first, highest, people - 1).stream().map(rest -> {
                    List<Integer> group = new ArrayList<>(List.of(first));
                    group.addAll(rest);
                    return group;
                }))
                .map(List::copyOf)
                .toList();
    }
}
