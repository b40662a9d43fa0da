package mentoring.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import mentoring.shared.boundary.KeyedRequest;

/** Refuses a method annotated with {@link Effectless} without a well-formed key. */
@Effectless
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class EffectlessInterceptor {
    @Inject
    private CurrentCaller current;

    @Inject
    private HttpServletRequest http;

    @AroundInvoke
    Object underAnyKey(InvocationContext method) throws Exception {
        KeyedRequest.of(
                current.caller().subject(),
                http.getMethod(),
                http.getRequestURI(),
                http.getHeader(IdempotentInterceptor.KEY),
                new byte[0]);
        return method.proceed();
    }
}
