package mentoring.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The API description tells every operation that the code has, with its headers and roles, and tells it whole. */
class ApiDescriptionTest {
    private static final ApiDescription API = ApiDescription.published();
    private static final Map<String, ResourceMethod> CODE =
            ResourceMethod.all().stream().collect(Collectors.toMap(ResourceMethod::name, Function.identity()));

    /** What can be answered whatever is asked for. */
    private static final Set<String> TO_ALL = Set.of("401", "403");

    private static final Map<String, Set<String>> TO_METHOD = Map.of(
            "get",
            Set.of(),
            "post",
            Set.of("400", "409", "413", "422"),
            "put",
            Set.of("400", "404", "409", "412", "428"));
    private static final Map<String, Set<String>> NEEDED_HEADERS =
            Map.of("get", Set.of(), "post", Set.of("Idempotency-Key"), "put", Set.of("If-Match"));
    private static final Set<String> TO_BODY = Set.of("400", "413", "415", "422");

    private static final Set<String> SCHEMA_WORDS = Set.of(
            "$ref",
            "additionalProperties",
            "allOf",
            "default",
            "description",
            "enum",
            "example",
            "format",
            "items",
            "maxItems",
            "maxLength",
            "maximum",
            "minItems",
            "minLength",
            "minimum",
            "pattern",
            "properties",
            "required",
            "type",
            "uniqueItems");

    @Test
    void describes_the_operations_that_there_are() {
        assertThat(API.operations()).hasSizeGreaterThan(40);
        assertThat(API.operations()).extracting(Operation::name).containsExactlyInAnyOrderElementsOf(CODE.keySet());
    }

    @TestFactory
    Stream<DynamicTest> tells_what_an_operation_is_for() {
        return forEach(operation -> {
            assertThat(operation.node().keySet()).contains("operationId", "summary", "description", "tags");
            assertThat(ApiDescription.text(operation.node(), "summary")).isNotEmpty();
            assertThat(ApiDescription.text(operation.node(), "description")).contains("\n\nRoles: ");
            assertThat(ApiDescription.text(operation.success(), "description")).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> names_the_roles_that_are_let_in() {
        return forEach(operation -> assertThat(operation.roles())
                .isEqualTo(CODE.get(operation.name()).roles()));
    }

    @TestFactory
    Stream<DynamicTest> asks_for_the_headers_that_a_change_needs() {
        return forEach(operation -> {
            assertThat(operation.parameters("header")).contains("Accept-Language");
            assertThat(operation.neededParameters("header")).isEqualTo(NEEDED_HEADERS.get(operation.method()));
        });
    }

    @TestFactory
    Stream<DynamicTest> names_the_headers_of_the_answer() {
        return forEach(operation -> assertThat(operation.successHeaders())
                .isEqualTo(CODE.get(operation.name()).answer().headers()));
    }

    @TestFactory
    Stream<DynamicTest> asks_for_the_parameters_that_are_read() {
        return forEach(operation -> {
            assertThat(operation.parameters("path")).isEqualTo(operation.placeholders());
            assertThat(operation.neededParameters("path")).isEqualTo(operation.placeholders());
            assertThat(operation.parameters("query"))
                    .isEqualTo(CODE.get(operation.name()).queryParameters());
        });
    }

    @TestFactory
    Stream<DynamicTest> shows_a_body_for_each_request_and_answer() {
        return forEach(operation -> {
            assertThat(operation.requestContent().isPresent())
                    .isEqualTo(CODE.get(operation.name()).command().isPresent());
            assertThat(operation.needsBody())
                    .isEqualTo(CODE.get(operation.name()).needsCommand());
            operation.requestContent().ifPresent(body -> assertThat(body).containsKeys("schema", "example"));
            assertThat(operation.successContent()).containsKeys("schema", "example");
        });
    }

    @TestFactory
    Stream<DynamicTest> tells_the_problems_that_come_with_its_form() {
        return forEach(operation -> {
            Set<String> expected = new HashSet<>(TO_ALL);
            expected.addAll(TO_METHOD.get(operation.method()));
            operation.requestContent().ifPresent(body -> expected.addAll(TO_BODY));
            if (!operation.parameters("query").isEmpty()) {
                expected.addAll(Set.of("400", "422"));
            }
            if (operation.path().contains("{")) {
                expected.add("404");
            }
            assertThat(operation.responses().keySet()).containsAll(expected);
        });
    }

    @Test
    void describes_every_schema_field_and_parameter() {
        Stream<Map<String, Object>> fields = API.components("schemas").values().stream()
                .flatMap(ApiDescription::nodes)
                .flatMap(node -> ApiDescription.map(node.get("properties")).values().stream())
                .map(ApiDescription::map)
                .filter(field -> !field.containsKey("$ref"));
        Stream<Map<String, Object>> parameters = API.operations().stream()
                .flatMap(operation -> ApiDescription.list(operation.node().get("parameters")).stream()
                        .map(API::resolved));
        Stream<Map<String, Object>> schemas =
                API.components("schemas").values().stream().map(ApiDescription::map);

        assertThat(Stream.of(fields, parameters, schemas).flatMap(Function.identity()))
                .allSatisfy(node -> assertThat(node).containsKey("description"));
    }

    @Test
    void describes_fields_in_words_of_openapi_alone() {
        assertThat(API.components("schemas").values().stream()
                        .flatMap(schema -> ApiDescription.schemas(schema))
                        .flatMap(schema -> schema.keySet().stream()))
                .isSubsetOf(SCHEMA_WORDS);
    }

    @Test
    void refers_to_what_is_there() {
        assertThat(API.references())
                .allSatisfy(reference ->
                        assertThat(API.target(reference)).as(reference).isPresent());
    }

    @Test
    void holds_no_component_that_nobody_uses() {
        Set<String> components = new TreeSet<>();
        for (String kind : List.of("parameters", "headers", "responses", "schemas")) {
            API.components(kind).keySet().forEach(name -> components.add("#/components/" + kind + "/" + name));
        }

        assertThat(new HashSet<>(API.references())).containsAll(components);
    }

    @Test
    void sorts_operations_under_tags_that_are_explained() {
        Set<Object> explained = ApiDescription.list(API.root().get("tags")).stream()
                .map(tag -> ApiDescription.map(tag).get("name"))
                .collect(toSet());

        assertThat(API.operations().stream()
                        .flatMap(operation ->
                                ApiDescription.list(operation.node().get("tags")).stream())
                        .collect(toSet()))
                .isEqualTo(explained);
    }

    @Test
    void gives_each_operation_an_id_of_its_own() {
        assertThat(API.operations())
                .extracting(operation -> operation.node().get("operationId"))
                .doesNotHaveDuplicates();
    }

    private static Stream<DynamicTest> forEach(Consumer<Operation> check) {
        return API.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> check.accept(operation)));
    }
}
