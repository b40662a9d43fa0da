package mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each operation names the refusals that its code can come upon, and no others. */
class ApiDescriptionReachTest {
    private static final ApiDescription API = ApiDescription.published();
    private static final Map<String, ResourceMethod> CODE =
            ResourceMethod.all().stream().collect(Collectors.toMap(ResourceMethod::name, Function.identity()));
    private static final ReachableRefusals REACHABLE = new ReachableRefusals();

    /** Only the step to OPEN is refused with these. */
    private static final Set<String> OF_OPENING = Set.of("enrolment-shut", "wave-not-next");

    /** These take a wave other steps, or open it only when it may be opened. */
    private static final Set<String> OPENS_NOTHING = Set.of(
            "POST /waves/{id}/pairings",
            "POST /waves/{id}/swaps",
            "POST /waves/{id}/tandems",
            "POST /waves/{id}/choices",
            "POST /waves/{id}/gate-decisions",
            "PUT /sessions/{id}/schedule");

    /** A tandem that has just come into being has not been answered by anybody. */
    private static final Map<String, Set<String>> NEVER =
            Map.of("POST /waves/{id}/choices", Set.of("response-already-given"));

    /** Who observes the change refuses it: no call leads there. */
    private static final Map<String, Set<String>> BY_OBSERVERS =
            Map.of("PUT /enrolments/{id}/state", Set.of("pairing-running"));

    @TestFactory
    Stream<DynamicTest> names_the_refusals_of_an_operation() {
        Set<String> common = API.commonRefusals().keySet();
        return API.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    Set<String> named = new TreeSet<>(operation.refusals());
                    named.removeAll(common);

                    assertThat(named).isEqualTo(reachable(operation, common));
                }));
    }

    private static Set<String> reachable(Operation operation, Set<String> common) {
        Set<String> reachable = REACHABLE.of(CODE.get(operation.name()));
        reachable.removeAll(common);
        reachable.addAll(BY_OBSERVERS.getOrDefault(operation.name(), Set.of()));
        reachable.removeAll(NEVER.getOrDefault(operation.name(), Set.of()));
        if (OPENS_NOTHING.contains(operation.name())) {
            reachable.removeAll(OF_OPENING);
        }
        return reachable;
    }
}
