package mentoring.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The way in: where each collection of the module is. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {
    private static final List<String> COLLECTIONS =
            List.of("alerts", "audit-entries", "mentors", "pairing-exclusions", "people", "programmes", "subsidiaries");

    @Context
    private UriInfo uri;

    /** Every collection that can be entered without knowing an id. */
    @GET
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response index() {
        Map<String, String> links = new TreeMap<>();
        COLLECTIONS.forEach(noun ->
                links.put(noun, uri.getBaseUriBuilder().path(noun).build().getRawPath()));
        return Answers.ok(new Index(links));
    }

    /** @param links the address of each collection, by its name */
    public record Index(Map<String, String> links) {}
}
