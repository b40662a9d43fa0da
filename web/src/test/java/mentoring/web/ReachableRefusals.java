package mentoring.web;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mentoring.shared.Refusal;

/** The refusals of the capabilities that an operation can come upon, by the calls that lead away from it: rather too many than too few. */
final class ReachableRefusals {
    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("mentoring");
    private final Map<String, String> codes = new HashMap<>();

    ReachableRefusals() {
        module.stream()
                .filter(type -> type.isAssignableTo(Refusal.class)
                        && type.getSimpleName().endsWith("Refused"))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .forEach(factory ->
                        codes.put(key(factory), Specimen.refusal(factory).code()));
    }

    Set<String> of(ResourceMethod method) {
        Set<String> found = new TreeSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(method.code()));
        Deque<JavaCodeUnit> ahead = new ArrayDeque<>(seen);
        while (!ahead.isEmpty()) {
            JavaCodeUnit at = ahead.poll();
            steps(at).map(JavaCodeUnitAccess::getTarget).forEach(target -> {
                found.add(codes.getOrDefault(target.getOwner().getName() + "." + target.getName(), ""));
                body(target).filter(seen::add).forEach(ahead::add);
            });
        }
        found.remove("");
        return found;
    }

    private Stream<? extends JavaCodeUnitAccess<? extends CodeUnitAccessTarget>> steps(JavaCodeUnit from) {
        return Stream.concat(from.getCallsFromSelf().stream(), from.getCodeUnitReferencesFromSelf().stream())
                .filter(step -> step.getTargetOwner().getPackageName().startsWith("mentoring."))
                .filter(step -> !isReadBack(from, step));
    }

    /** The published values that an entity puts together again were checked when it was stored. */
    private static boolean isReadBack(JavaCodeUnit from, JavaCodeUnitAccess<?> step) {
        return step.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && isStored(from.getOwner())
                && !isStored(step.getTargetOwner());
    }

    private static boolean isStored(JavaClass type) {
        return type.getPackageName().endsWith(".entity");
    }

    private Stream<JavaCodeUnit> body(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        return module.contain(owner)
                ? module.get(owner).getCodeUnits().stream().filter(unit -> isMeant(unit, target))
                : Stream.empty();
    }

    /** By names, because the operation was imported apart from the module. */
    private static boolean isMeant(JavaCodeUnit unit, CodeUnitAccessTarget target) {
        return unit.getName().equals(target.getName())
                && names(unit.getRawParameterTypes()).equals(names(target.getRawParameterTypes()));
    }

    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).toList();
    }

    private static String key(Method factory) {
        return factory.getDeclaringClass().getName() + "." + factory.getName();
    }
}
