package mentoring.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mentoring.shared.Page;
import mentoring.shared.Versioned;

/** What a resource method answers, as the code has it: told by the boundary method that it calls, and by the form it gives the answer. */
record ResourceAnswer(JavaMethod code) {
    private static final String BOUNDARY = "mentoring\\.\\w+\\.boundary";

    /** The record that is answered, or of which a page is answered. */
    Class<?> view() {
        List<Class<?>> views = answered()
                .map(type -> type instanceof ParameterizedType several ? several.getActualTypeArguments()[0] : type)
                .<Class<?>>map(Class.class::cast)
                .distinct()
                .toList();
        if (views.size() != 1) {
            throw new IllegalStateException(code.getFullName() + " should answer one kind of view, not " + views);
        }
        return views.get(0);
    }

    boolean isPage() {
        return answered().anyMatch(ParameterizedType.class::isInstance);
    }

    /** True for a page that others may follow. */
    boolean isOneOfSeveralPages() {
        return answered().anyMatch(type -> type instanceof ParameterizedType page && page.getRawType() == Page.class);
    }

    /** The headers that the answer carries, by the way it is given. */
    Set<String> headers() {
        Set<String> headers = new TreeSet<>();
        if (code.isAnnotatedWith(Idempotent.class)) {
            headers.add("Idempotency-Replayed");
        }
        if (!isPage() && Versioned.class.isAssignableFrom(view())) {
            headers.add("ETag");
        }
        if (isOneOfSeveralPages()) {
            headers.add("Link");
        }
        if (calls().anyMatch(call -> call.getTargetOwner().isEquivalentTo(Answers.class)
                && Set.of("created", "accepted").contains(call.getName()))) {
            headers.add("Location");
        }
        return headers;
    }

    private Stream<Type> answered() {
        List<Type> fromBoundaries = calls().filter(
                        call -> call.getTargetOwner().getPackageName().matches(BOUNDARY))
                .filter(call -> !call.getTargetOwner().reflect().isRecord())
                .map(ResourceAnswer::returned)
                .toList();
        return fromBoundaries.isEmpty() ? ownViews() : fromBoundaries.stream();
    }

    private Stream<Type> ownViews() {
        return code.getConstructorCallsFromSelf().stream()
                .map(call -> call.getTargetOwner())
                .filter(type -> type.getPackageName().startsWith("mentoring."))
                .map(JavaClass::reflect);
    }

    /** From the method itself, and from the methods of its own class that it calls. */
    private Stream<JavaMethodCall> calls() {
        return Stream.concat(
                        Stream.of(code),
                        code.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().equals(code.getOwner()))
                                .flatMap(call -> call.getTarget().resolveMember().stream()))
                .flatMap(body -> body.getMethodCallsFromSelf().stream());
    }

    private static Type returned(JavaMethodCall call) {
        Class<?>[] parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::reflect)
                .toArray(Class<?>[]::new);
        try {
            return call.getTargetOwner()
                    .reflect()
                    .getMethod(call.getName(), parameters)
                    .getGenericReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "no public boundary method " + call.getTarget().getFullName(), e);
        }
    }
}
