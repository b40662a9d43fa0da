package mentoring.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Violation;
import mentoring.shared.NotFound;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final NotFound NOT_FOUND = NotFound.of("tandem", 7);
    private static final Violation TOO_MANY = new Violation("limit", "too many");

    @Test
    void fills_the_facts_into_the_detail() {
        Problem problem = Problem.of(NOT_FOUND, 404, Locale.ENGLISH);
        assertThat(problem.detail()).isEqualTo("There is no tandem 7 that you may see.");
        assertThat(problem.type()).isEqualTo("urn:mentoring:problem:not-found");
        assertThat(problem.facts()).containsEntry("kind", "tandem");
        assertThat(problem.violations()).isNull();
    }

    @Test
    void speaks_french_when_in_doubt() {
        assertThat(Problem.of(NOT_FOUND, 404, Locale.GERMAN).title()).isEqualTo("Introuvable");
    }

    @Test
    void lists_violations_once() {
        Problem problem = Problem.of(new InvalidInput(List.of(TOO_MANY)), null, Locale.ENGLISH);
        assertThat(problem.violations()).isEqualTo(List.of(TOO_MANY));
        assertThat(problem.facts()).isNull();
    }
}
