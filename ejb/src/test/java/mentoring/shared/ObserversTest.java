package mentoring.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An observer that makes a further transition must run after the trail and the events have what it follows from. */
class ObserversTest {
    private static final List<String> WRITERS = List.of("AuditRecorder.record", "Outbox.write");

    private final List<Parameter> observed = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("mentoring").stream()
                    .filter(type -> type.getMethods().stream()
                            .anyMatch(method -> method.getRawParameterTypes().stream()
                                    .anyMatch(parameter -> parameter.isEquivalentTo(Transition.class))))
                    .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                    .flatMap(ObserversTest::inTransaction)
                    .toList();

    @Test
    void write_the_trail_and_the_events_before_anything_follows_from_a_transition() {
        assertThat(observed.stream().filter(ObserversTest::isWriter)).hasSameSizeAs(WRITERS);
        int latestWriter = observed.stream()
                .filter(ObserversTest::isWriter)
                .mapToInt(ObserversTest::priority)
                .max()
                .orElseThrow();

        assertThat(observed.stream().filter(parameter -> !isWriter(parameter)))
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(priority(parameter)).isGreaterThan(latestWriter));
    }

    private static Stream<Parameter> inTransaction(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType() == Transition.class)
                .filter(parameter -> parameter.isAnnotationPresent(Observes.class))
                .filter(parameter -> parameter.getAnnotation(Observes.class).during() == TransactionPhase.IN_PROGRESS);
    }

    private static boolean isWriter(Parameter parameter) {
        Method method = (Method) parameter.getDeclaringExecutable();
        return WRITERS.contains(method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }

    private static int priority(Parameter parameter) {
        Priority given = parameter.getAnnotation(Priority.class);
        return given == null ? ObserverMethod.DEFAULT_PRIORITY : given.value();
    }
}
