package mentoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.boundary.Registrations;
import mentoring.shared.Caller;
import mentoring.shared.Role;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who sent this request, told by the token: {@code sub}, the roles in {@code groups} and the codes in {@code subsidiaries}.
 *
 * <p>Roles that the module does not know are ignored: the identity provider serves other applications too. A participant whose token names
 * no subsidiary holds for the communities they have registered in.
 */
@RequestScoped
public class CurrentCaller {
    private static final String SUBSIDIARIES = "subsidiaries";

    @Inject
    private JsonWebToken token;

    @Inject
    private Registrations registrations;

    private Caller caller;

    /** The caller; a request without a valid token answers 401. */
    public Caller caller() {
        if (token.getSubject() == null) {
            throw new NotAuthorizedException("Bearer");
        }
        if (caller == null) {
            caller = registrations.placed(new Caller(token.getSubject(), roles(), subsidiaries()));
        }
        return caller;
    }

    private Set<Role> roles() {
        return Stream.ofNullable(token.getGroups())
                .flatMap(Collection::stream)
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Set<String> subsidiaries() {
        Object claim = token.getClaim(SUBSIDIARIES);
        Stream<?> codes = claim instanceof Collection<?> several ? several.stream() : Stream.ofNullable(claim);
        return codes.filter(Objects::nonNull).map(CurrentCaller::text).collect(Collectors.toSet());
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
