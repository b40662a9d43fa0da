package mentoring.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mentoring.shared.IllegalTransition;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Violation;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.PageRequest;
import mentoring.shared.Refusal;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No English words inside of French texts. */
class FrenchTest {
    private static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");
    private static final Pattern RELATION = Pattern.compile("(?:NotAllowed\\.needs|memberOr)\\(\"([^\"]+)\"\\)");
    private static final Pattern KIND =
            Pattern.compile("(?:NotFound\\.of|IllegalTransition\\.check)\\(\\s*\"([^\"]+)\"");

    @Test
    void tells_which_roles_are_needed_and_where() {
        assertThat(french(NotAllowed.needs(SERVICES, Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR)))
                .isEqualTo("Il faut pour cela : responsable de programme ou RH de filiale, pour aurore-services.");
        assertThat(french(NotAllowed.needsPersonOr(SERVICES, Role.PROGRAMME_MANAGER)))
                .isEqualTo(
                        "Il faut pour cela : la personne elle-même ou responsable de programme, pour aurore-services.");
    }

    @Test
    void leaves_the_facts_as_they_are_for_programs() {
        assertThat(NotAllowed.needs(SERVICES, Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR)
                        .facts())
                .containsEntry("needed", "programme-manager or subsidiary-hr of aurore-services");
        assertThat(NotAllowed.needs("the mentor of the tandem").facts())
                .containsEntry("needed", "the mentor of the tandem");
        assertThat(Problem.of(NotFound.of("wave", 7), 404, Locale.FRENCH).facts())
                .containsEntry("kind", "wave");
    }

    @ParameterizedTest
    @EnumSource
    void has_words_for_every_role(Role role) {
        assertThat(french(NotAllowed.needs(role))).doesNotContain("needed.", "{");
        assertThat(english(NotAllowed.needs(role))).isEqualTo("This needs " + role.claim() + ".");
    }

    @ParameterizedTest
    @MethodSource
    void has_words_for_every_relation(String relation) {
        assertThat(french(NotAllowed.needs(relation))).doesNotContain("needed.", relation);
        assertThat(english(NotAllowed.needs(relation))).isEqualTo("This needs " + relation + ".");
    }

    static Stream<String> has_words_for_every_relation() {
        return written(RELATION);
    }

    @ParameterizedTest
    @MethodSource
    void has_words_for_every_kind(String kind) {
        assertThat(french(NotFound.of(kind, 7))).doesNotContain("kind.");
        assertThat(english(NotFound.of(kind, 7)))
                .isEqualTo("There is no " + kind.replace('-', ' ') + " 7 that you may see.");
    }

    static Stream<String> has_words_for_every_kind() {
        return written(KIND);
    }

    @Test
    void names_the_kind_of_what_may_not_take_a_step() {
        IllegalTransition refused = catchThrowableOfType(
                IllegalTransition.class, () -> IllegalTransition.check("wave", Light.RED, Light.GREEN, List.of()));

        assertThat(french(refused)).startsWith("L'objet (vague) est RED");
    }

    @Test
    void tells_mistakes_in_the_language_of_their_reader() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> new PageRequest(0, 201));

        assertThat(Problem.of(refused, 422, Locale.FRENCH).violations())
                .containsExactly(new Violation("limit", "Une page compte 1 à 200 éléments."));
        assertThat(Problem.of(refused, 422, Locale.ENGLISH).violations())
                .containsExactly(new Violation("limit", "A page holds 1 to 200 items."));
    }

    private static String french(Refusal refusal) {
        return Problem.of(refusal, null, Locale.FRENCH).detail();
    }

    private static String english(Refusal refusal) {
        return Problem.of(refusal, null, Locale.ENGLISH).detail();
    }

    /** What stands in the code of the module, wherever that is. */
    private static Stream<String> written(Pattern pattern) {
        return Stream.of("src/main/java", "../web/src/main/java")
                .flatMap(sources -> found(Path.of(sources), pattern))
                .distinct();
    }

    private static Stream<String> found(Path sources, Pattern pattern) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Files::isRegularFile).toList().stream()
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map((MatchResult result) -> result.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum Light {
        RED,
        GREEN
    }
}
