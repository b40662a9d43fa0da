package mentoring.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import mentoring.shared.NotAllowed;
import mentoring.shared.Refusal;
import mentoring.shared.Role;

/** Whatever goes wrong answers problem+json: refusals tell all they know, the unexpected only an id that stands in the log too. */
@Provider
public class ThrowableMapper implements ExceptionMapper<Throwable> {
    @Context
    private HttpHeaders headers;

    @Context
    private ResourceInfo resource;

    @Inject
    private Counters counters;

    @Override
    public Response toResponse(Throwable thrown) {
        Refusal refusal = thrown instanceof ForbiddenException ? forbidden() : Refusals.of(thrown);
        counters.refused(refusal.code());
        Response problem = Problems.answer(refusal, Languages.of(headers));
        String allow = thrown instanceof WebApplicationException refused
                ? refused.getResponse().getHeaderString(HttpHeaders.ALLOW)
                : null;
        return allow == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    private NotAllowed forbidden() {
        RolesAllowed allowed = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        return allowed == null
                ? NotAllowed.needs("another role")
                : NotAllowed.needs(Arrays.stream(allowed.value())
                        .map(claim -> Role.of(claim).orElseThrow())
                        .toArray(Role[]::new));
    }
}
