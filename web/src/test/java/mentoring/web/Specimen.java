package mentoring.web;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mentoring.shared.Refusal;

/** A refusal as its factory makes it, of facts that mean nothing. */
final class Specimen {
    private static final Map<Class<?>, Object> FACTS = Map.of(
            String.class,
            "abc",
            Integer.class,
            1,
            Long.class,
            1L,
            Instant.class,
            Instant.EPOCH,
            LocalDate.class,
            LocalDate.EPOCH,
            List.class,
            List.of(),
            Collection.class,
            List.of());

    private Specimen() {}

    static Refusal refusal(Method factory) {
        try {
            return (Refusal) factory.invoke(null, facts(factory.getParameterTypes()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a refusal by " + factory, e);
        }
    }

    private static Object[] facts(Class<?>... types) throws ReflectiveOperationException {
        Object[] facts = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            facts[i] = fact(types[i]);
        }
        return facts;
    }

    private static Object fact(Class<?> type) throws ReflectiveOperationException {
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(parts);
            return constructor.newInstance(facts(parts));
        }
        return FACTS.get(type);
    }
}
