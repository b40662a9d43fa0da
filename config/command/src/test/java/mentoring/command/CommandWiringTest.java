package mentoring.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command stands outside of the module: it sees what the directory publishes, and needs no container. */
@AnalyzeClasses(packages = "mentoring.command", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandWiringTest {
    @ArchTest
    static void there_are_classes_to_check(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(10);
    }

    @ArchTest
    static final ArchRule it_sees_the_boundary_of_the_directory_and_what_is_shared = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "mentoring.command",
                    "mentoring.directory",
                    "mentoring.directory.boundary",
                    "mentoring.shared",
                    "mentoring.shared.boundary");

    @ArchTest
    static final ArchRule it_needs_no_container =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("jakarta..", "org.eclipse..");
}
