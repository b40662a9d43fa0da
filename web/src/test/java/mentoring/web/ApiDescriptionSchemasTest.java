package mentoring.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.boundary.SkipView;
import mentoring.shared.boundary.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas have the fields, types, constraints and values of the records that are read and written. */
class ApiDescriptionSchemasTest {
    private static final ApiDescription API = ApiDescription.published();
    private static final Map<String, ResourceMethod> CODE =
            ResourceMethod.all().stream().collect(Collectors.toMap(ResourceMethod::name, Function.identity()));

    /** Values that the module alone gives, or never shows. */
    private static final Map<String, Set<String>> NARROWED = Map.ofEntries(
            entry("AlertStateChange.state", Set.of("ACKNOWLEDGED")),
            entry(
                    "SessionStateChange.reason",
                    Set.of(
                            "MENTEE_UNAVAILABLE",
                            "MENTOR_UNAVAILABLE",
                            "ILLNESS",
                            "URGENT_BUSINESS",
                            "PLACE_UNAVAILABLE",
                            "OTHER")),
            entry("SessionStateChange.state", Set.of("CANCELLED")),
            entry("StateChange.state", Set.of("PAUSED", "ACTIVE", "COMPLETED", "DISSOLVED")),
            entry("PastSlotView.outcome", Set.of("CANCELLED", "NO_SHOW", "RESCHEDULED")),
            entry("QuestionReport.kind", Set.of("SCALE", "YES_NO")));

    /** Rules of the boundary rather than constraints of the record; each refuses with {@code invalid-input} too. */
    private static final Map<String, Map<String, Object>> BY_RULE = Map.ofEntries(
            entry("Answer.question", Map.of("required", true)),
            entry("Answer.scale", Map.of("minimum", 1, "maximum", 5)),
            entry("Answer.text", Map.of("minLength", 1, "maxLength", 2000)),
            entry("ByHand.mentees", Map.of("uniqueItems", true)),
            entry("Preparation.materials[]", Map.of("pattern", "^[hH][tT][tT][pP][sS]?://")));

    @TestFactory
    Stream<DynamicTest> describes_each_command_as_it_is_read() {
        return forEach(operation -> CODE.get(operation.name())
                .command()
                .ifPresent(command -> assertThat(match(true)
                                .compare(
                                        operation.requestContent().orElseThrow().get("schema"), command)
                                .differences())
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> describes_each_answer_as_it_is_written() {
        return forEach(operation -> {
            ResourceMethod code = CODE.get(operation.name());
            Map<String, Object> schema = API.resolved(operation.successContent().get("schema"));

            assertThat(match(false)
                            .compare(item(schema, code), code.answer().view())
                            .differences())
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> describes_pages_with_a_next_one_where_there_may_be_one() {
        return forEach(operation -> {
            ResourceMethod code = CODE.get(operation.name());
            Map<String, Object> page = API.resolved(operation.successContent().get("schema"));
            Set<String> fields = code.answer().isOneOfSeveralPages() ? Set.of("items", "next") : Set.of("items");

            if (code.answer().isPage()) {
                assertThat(ApiDescription.map(page.get("properties")).keySet()).isEqualTo(fields);
                assertThat(page).containsEntry("required", List.of("items"));
            }
        });
    }

    @Test
    void describes_problems_as_they_are_written() {
        assertThat(match(false)
                        .compare(API.components("schemas").get("Problem"), Problem.class)
                        .differences())
                .isEmpty();
    }

    @Test
    void leaves_out_the_values_that_are_not_given_or_shown_and_no_others() {
        Map<String, Set<String>> narrowed = new TreeMap<>();
        matches().forEach(match -> narrowed.putAll(match.narrowed()));

        assertThat(narrowed).isEqualTo(new TreeMap<>(NARROWED));
    }

    @Test
    void adds_the_bounds_that_are_rules_and_no_others() {
        Map<String, Map<String, Object>> tighter = new TreeMap<>();
        matches().forEach(match -> tighter.putAll(match.tighter()));

        assertThat(tighter).isEqualTo(new TreeMap<>(BY_RULE));
    }

    @Test
    void names_the_reasons_and_problems_of_synchronisations() {
        assertThat(values("Skip", "reason")).isEqualTo(texts("skip."));
        assertThat(values("Job", "problem")).isEqualTo(texts("problem."));
    }

    private static Stream<SchemaMatch> matches() {
        return API.operations().stream().flatMap(operation -> {
            ResourceMethod code = CODE.get(operation.name());
            Object answer = item(API.resolved(operation.successContent().get("schema")), code);
            return Stream.concat(
                    Stream.of(match(false).compare(answer, code.answer().view())),
                    code.command().stream()
                            .map(command -> match(true)
                                    .compare(
                                            operation
                                                    .requestContent()
                                                    .orElseThrow()
                                                    .get("schema"),
                                            command)));
        });
    }

    private static Object item(Map<String, Object> schema, ResourceMethod code) {
        return code.answer().isPage()
                ? ApiDescription.map(
                                ApiDescription.map(schema.get("properties")).get("items"))
                        .get("items")
                : schema;
    }

    private static SchemaMatch match(boolean command) {
        return new SchemaMatch(API, command);
    }

    private static Set<String> values(String schema, String field) {
        Map<String, Object> fields = ApiDescription.map(
                API.resolved(API.components("schemas").get(schema)).get("properties"));
        return ApiDescription.list(ApiDescription.map(fields.get(field)).get("enum")).stream()
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(String prefix) {
        return ResourceBundle.getBundle(
                        "mentoring.directory.boundary.texts", Locale.ENGLISH, SkipView.class.getClassLoader())
                .keySet()
                .stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<DynamicTest> forEach(Consumer<Operation> check) {
        return API.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> check.accept(operation)));
    }
}
