package mentoring.web.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mentoring.directory.SynchronisationId;
import mentoring.directory.boundary.Synchronisations;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;

/** Long work and how far it has come. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Synchronisations synchronisations;

    @GET
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"operator", "subsidiary-hr", "group-hr"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(synchronisations.get(current.caller(), new SynchronisationId(id)));
    }
}
