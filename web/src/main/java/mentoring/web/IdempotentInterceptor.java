package mentoring.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import mentoring.shared.RequestRefused;
import mentoring.shared.boundary.IdempotentRequests;
import mentoring.shared.boundary.KeyedRequest;
import mentoring.shared.boundary.StoredAnswer;

/** Lets a method annotated with {@link Idempotent} run once for each key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentInterceptor {
    static final String KEY = "Idempotency-Key";

    @Inject
    private IdempotentRequests requests;

    @Inject
    private CurrentCaller current;

    @Inject
    private RequestBody body;

    @Inject
    private HttpServletRequest http;

    @Inject
    private RequestLanguage language;

    @Inject
    private Counters counters;

    @AroundInvoke
    Object once(InvocationContext method) {
        KeyedRequest request = KeyedRequest.of(
                current.caller().subject(), http.getMethod(), http.getRequestURI(), http.getHeader(KEY), body.bytes());
        Optional<StoredAnswer> earlier = requests.answered(request);
        return earlier.isPresent() ? replay(earlier.get()) : first(request, method);
    }

    private Response replay(StoredAnswer answer) {
        counters.replayed();
        return StoredAnswers.replay(answer);
    }

    private Response first(KeyedRequest request, InvocationContext method) {
        try {
            return StoredAnswers.give(requests.once(request, new Effect(method, language.locale())));
        } catch (RequestRefused refused) {
            // The twin that held the key may have been answered while this one waited for it.
            return requests.answered(request).map(this::replay).orElseThrow(() -> refused);
        }
    }
}
