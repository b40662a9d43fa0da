package mentoring.web;

import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Supplier;
import mentoring.shared.boundary.StoredAnswer;

/** What a resource method does, and the answer it gives, in a form that can be stored. */
record Effect(InvocationContext method, Locale language) implements Supplier<StoredAnswer> {
    @Override
    public StoredAnswer get() {
        try {
            return StoredAnswers.of((Response) method.proceed(), language);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a resource method throws unchecked exceptions only", e);
        }
    }
}
