package mentoring.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import mentoring.shared.RequestRefused;

/** No query holds control characters ({@code bad-request}), as no body does: PostgreSQL ends a statement that is given a zero byte. */
@Provider
public class QueryText implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        boolean unprintable = request.getUriInfo().getQueryParameters().values().stream()
                .flatMap(Collection::stream)
                .anyMatch(value -> value.chars().anyMatch(Character::isISOControl));
        if (unprintable) {
            throw RequestRefused.badRequest();
        }
    }
}
