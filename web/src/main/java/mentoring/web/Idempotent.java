package mentoring.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that has its effect once for each {@code Idempotency-Key} of its caller.
 *
 * <p>The effect and its answer are stored in one transaction. A repetition gets the stored answer again with
 * {@code Idempotency-Replayed: true}; with another body it is refused with {@code idempotency-key-reused}; while the first is still
 * running it waits for it, or is refused with {@code idempotency-key-in-progress}. Refusals are not stored: they had no effect.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
