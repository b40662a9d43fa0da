package mentoring;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Holds the wiring map of the design: facts flow from the directory to the rollout, and imports point back. */
@AnalyzeClasses(packages = "mentoring", importOptions = ImportOption.DoNotIncludeTests.class)
class WiringTest {
    /** Each capability may see what stands to its left, and shared. */
    private static final List<String> FLOW = List.of(
            "directory", "programme", "enrolment", "certification", "tandem", "session", "evaluation", "rollout");

    /** These may see any; nothing sees them. */
    private static final Set<String> OBSERVERS = Set.of("reporting", "messaging");

    private static final int FEWEST_CLASSES_WORTH_CHECKING = 150;

    @ArchTest
    static void there_are_classes_to_check(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(FEWEST_CLASSES_WORTH_CHECKING);
        assertThat(classes.stream().map(WiringTest::capability).distinct())
                .containsAll(FLOW)
                .containsAll(OBSERVERS);
    }

    @ArchTest
    static final ArchRule imports_point_against_the_flow_of_facts =
            classes().should(seeOnly("what stands to its left", WiringTest::maySee));

    @ArchTest
    static final ArchRule others_see_a_root_and_a_boundary_never_control_or_entity =
            classes().should(seeOnly("roots and boundaries of others", WiringTest::isPublished));

    @ArchTest
    static final ArchRule a_published_language_imports_no_jakarta_type = noClasses()
            .that()
            .resideInAnyPackage("mentoring.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.eclipse.persistence..");

    @ArchTest
    static final ArchRule matching_and_cascade_run_without_a_container = noClasses()
            .that()
            .resideInAnyPackage("mentoring.tandem.matching..", "mentoring.rollout.cascade..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.eclipse..");

    @ArchTest
    static final ArchRule capabilities_are_free_of_cycles =
            slices().matching("mentoring.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("mentoring.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)$");

    private static ArchCondition<JavaClass> seeOnly(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("see only " + description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOurs(dependency.getTargetClass()))
                        .filter(dependency -> !allowed.test(item, dependency.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(line -> events.add(violated(item, line)));
            }
        };
    }

    private static boolean isOurs(JavaClass other) {
        return other.getPackageName().startsWith("mentoring.");
    }

    private static boolean maySee(JavaClass from, JavaClass to) {
        String one = capability(from);
        String other = capability(to);
        if (one.equals(other) || other.equals("shared")) {
            return true;
        }
        if (one.equals("shared") || OBSERVERS.contains(other)) {
            return false;
        }
        return OBSERVERS.contains(one) || FLOW.indexOf(other) < FLOW.indexOf(one);
    }

    private static boolean isPublished(JavaClass from, JavaClass to) {
        String[] layers = to.getPackageName().split("\\.");
        return capability(from).equals(capability(to))
                || capability(to).equals("shared")
                || layers.length == 2
                || layers[2].equals("boundary");
    }

    private static String capability(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }
}
