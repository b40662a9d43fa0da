package mentoring.testing;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.util.Arrays;

/** Fills the injection points of a bean by type, as the container would. */
public final class Injection {
    private Injection() {}

    /**
     * The bean, with every injection point filled from what is offered; one that nothing fits is a mistake of the test. Numbers are settings:
     * the test sets those it is about.
     */
    public static <T> T into(T bean, Object... offered) {
        Arrays.stream(bean.getClass().getDeclaredFields())
                .filter(Injection::isInjectionPoint)
                .forEach(field -> fill(bean, field, offered));
        return bean;
    }

    private static boolean isInjectionPoint(Field field) {
        return !field.getType().isPrimitive()
                && (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class));
    }

    private static void fill(Object bean, Field field, Object... offered) {
        Object fitting = Arrays.stream(offered)
                .filter(field.getType()::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing offered fits " + field));
        try {
            field.setAccessible(true);
            field.set(bean, fitting);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot fill " + field, e);
        }
    }
}
