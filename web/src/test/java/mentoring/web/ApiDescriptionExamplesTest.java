package mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.shared.InvalidInput;
import mentoring.shared.boundary.CommandReader;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples are what their schemas say, and what the module takes. */
class ApiDescriptionExamplesTest {
    private static final ApiDescription API = ApiDescription.published();
    private static final Map<String, ResourceMethod> CODE =
            ResourceMethod.all().stream().collect(Collectors.toMap(ResourceMethod::name, Function.identity()));
    private static final ValidatorFactory VALIDATORS = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    @TestFactory
    Stream<DynamicTest> shows_what_the_schemas_say() {
        return API.operations().stream()
                .flatMap(operation -> Stream.concat(
                                operation.requestContent().map(Map.class::cast).stream(),
                                operation.responses().values().stream()
                                        .flatMap(response ->
                                                ApiDescription.map(response.get("content")).values().stream()))
                        .map(ApiDescription::map)
                        .map(content -> DynamicTest.dynamicTest(
                                operation.name(),
                                () -> assertThat(ExampleCheck.mistakes(
                                                API, content.get("schema"), content.get("example")))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> shows_parameters_as_their_schemas_say() {
        return API.operations().stream()
                .flatMap(operation -> ApiDescription.list(operation.node().get("parameters")).stream()
                        .map(API::resolved)
                        .map(parameter -> DynamicTest.dynamicTest(
                                operation.name() + " " + parameter.get("name"),
                                () -> assertThat(ExampleCheck.mistakes(
                                                API, parameter.get("schema"), parameter.get("example")))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> shows_requests_that_are_taken_as_they_are() {
        return requests(operation -> Stream.of(DynamicTest.dynamicTest(
                operation.name(),
                () -> assertThat(read(operation, example(operation))).isNotNull())));
    }

    @TestFactory
    Stream<DynamicTest> requires_the_fields_without_which_a_request_is_refused() {
        return requests(operation -> required(operation)
                .map(field -> DynamicTest.dynamicTest(operation.name() + " without " + field, () -> {
                    Map<String, Object> less = example(operation);
                    assertThat(less.remove(field)).isNotNull();

                    assertThatThrownBy(() -> read(operation, less)).isInstanceOf(InvalidInput.class);
                })));
    }

    @TestFactory
    Stream<DynamicTest> leaves_open_the_fields_without_which_a_request_is_taken() {
        return requests(operation -> {
            Map<String, Object> least = example(operation);
            least.keySet().retainAll(required(operation).toList());
            return Stream.of(DynamicTest.dynamicTest(
                    operation.name(), () -> assertThat(read(operation, least)).isNotNull()));
        });
    }

    private static Stream<DynamicTest> requests(Function<Operation, Stream<DynamicTest>> tests) {
        List<Operation> withBody = API.operations().stream()
                .filter(operation -> operation.requestContent().isPresent())
                .toList();
        assertThat(withBody).hasSizeGreaterThan(20);
        return withBody.stream().flatMap(tests);
    }

    private static Map<String, Object> example(Operation operation) {
        return ApiDescription.map(operation.requestContent().orElseThrow().get("example"));
    }

    private static Stream<String> required(Operation operation) {
        Object schema = operation.requestContent().orElseThrow().get("schema");
        return ApiDescription.list(API.resolved(schema).get("required")).stream()
                .map(String::valueOf);
    }

    private static Object read(Operation operation, Map<String, Object> body) {
        try {
            return new CommandReader(VALIDATORS)
                    .read(
                            new ObjectMapper().writeValueAsBytes(body),
                            CODE.get(operation.name()).command().orElseThrow(),
                            Locale.ENGLISH);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
