package mentoring.web;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One operation as the code has it. */
record ResourceMethod(JavaMethod code, Method method) {
    static List<ResourceMethod> all() {
        return new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("mentoring.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                        .map(method -> new ResourceMethod(method, method.reflect()))
                        .toList();
    }

    /** For example {@code PUT /waves/{id}/state}. */
    String name() {
        return verb() + " " + address(method.getDeclaringClass(), method);
    }

    Set<String> roles() {
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        return allowed == null ? Set.of() : new TreeSet<>(List.of(allowed.value()));
    }

    /** The command read from the body; empty when there is none. */
    Optional<Class<?>> command() {
        return Arrays.stream(method.getParameters())
                .<Class<?>>map(Parameter::getType)
                .filter(Class::isRecord)
                .findFirst();
    }

    boolean needsCommand() {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter ->
                        parameter.getType().isRecord() && !parameter.isAnnotationPresent(MayBeMissing.class));
    }

    ResourceAnswer answer() {
        return new ResourceAnswer(code);
    }

    /** Read from the address, each by itself or as a part of a bean. */
    Set<String> queryParameters() {
        return Arrays.stream(method.getParameters())
                .<AnnotatedElement>flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                        : Stream.of(parameter))
                .flatMap(read -> Optional.ofNullable(read.getAnnotation(QueryParam.class)).stream())
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String verb() {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
    }

    private static String address(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        return Stream.of(whole.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> segment.replaceFirst("^\\{(\\w+):.*}$", "{$1}"))
                .collect(Collectors.joining("/", "/", ""));
    }
}
