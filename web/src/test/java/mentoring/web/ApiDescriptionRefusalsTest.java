package mentoring.web;

import static mentoring.web.ApiDescription.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.shared.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every refusal is described where it can come, with the status and the words it comes with. */
class ApiDescriptionRefusalsTest {
    private static final ApiDescription API = ApiDescription.published();
    private static final List<String> CAPABILITIES = List.of(
            "shared",
            "directory",
            "programme",
            "enrolment",
            "certification",
            "tandem",
            "session",
            "evaluation",
            "rollout",
            "reporting");

    @Test
    void describes_every_code_of_the_table_and_no_other() {
        Set<String> described = new TreeSet<>(API.commonRefusals().keySet());
        API.operations().forEach(operation -> described.addAll(operation.refusals()));

        assertThat(described).isEqualTo(new TreeSet<>(Statuses.codes()));
    }

    @Test
    void names_the_statuses_of_the_common_codes() {
        assertThat(API.commonRefusals())
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        (code, status) -> assertThat(Statuses.of(code)).as(code).isEqualTo(status));
    }

    @TestFactory
    Stream<DynamicTest> has_an_answer_for_each_code_that_an_operation_names() {
        return API.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    Set<String> statuses = operation.refusals().stream()
                            .map(code -> Integer.toString(Statuses.of(code)))
                            .collect(Collectors.toSet());

                    assertThat(operation.responses().keySet()).containsAll(statuses);
                }));
    }

    @TestFactory
    Stream<DynamicTest> shows_problems_as_they_are_told() {
        return problems()
                .map(problem -> DynamicTest.dynamicTest(text(problem, "code"), () -> {
                    String code = text(problem, "code");

                    assertThat(problem.get("status")).isEqualTo(Statuses.of(code));
                    assertThat(problem.get("type")).isEqualTo("urn:mentoring:problem:" + code);
                    assertThat(problem.get("title")).isEqualTo(texts().get(code + ".title"));
                    assertThat(text(problem, "detail")).matches(form(texts().get(code + ".detail")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> shows_problems_under_their_status() {
        return API.operations().stream()
                .flatMap(operation -> operation.responses().entrySet().stream()
                        .flatMap(response -> examples(response.getValue())
                                .map(problem -> DynamicTest.dynamicTest(
                                        operation.name() + " " + text(problem, "code"),
                                        () -> assertThat(text(problem, "status"))
                                                .isEqualTo(response.getKey())))));
    }

    private static Stream<Map<String, Object>> problems() {
        return ApiDescription.nodes(API.root())
                .filter(node -> node.get("type") instanceof String type && type.startsWith("urn:mentoring:problem:"));
    }

    private static Stream<Map<String, Object>> examples(Map<String, Object> response) {
        return ApiDescription.nodes(response.get("content"))
                .filter(node -> node.containsKey("code") && node.containsKey("detail"));
    }

    private static String form(String detail) {
        return Stream.of(detail.split("\\{[A-Za-z]+}", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    private static Map<String, String> texts() {
        return CAPABILITIES.stream()
                .map(ApiDescriptionRefusalsTest::texts)
                .flatMap(texts ->
                        texts.stringPropertyNames().stream().map(key -> Map.entry(key, texts.getProperty(key))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Properties texts(String capability) {
        URL resource = Refusal.class.getResource("/mentoring/" + capability + "/refusals_en.properties");
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts of " + capability, e);
        }
    }
}
