package mentoring.web.rollout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mentoring.programme.ProgrammeId;
import mentoring.rollout.boundary.Cascade;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;

/** How far a programme has come in the group. */
@Path("programmes/{id: [0-9]{1,18}}/cascade")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CascadeResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Cascade cascade;

    @GET
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response view(@PathParam("id") long id) {
        return Answers.ok(cascade.view(current.caller(), new ProgrammeId(id)));
    }
}
