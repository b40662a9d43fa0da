package mentoring.web.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mentoring.programme.WaveId;
import mentoring.session.boundary.WaveStarts;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;

/** Whether the triads of a wave start together. */
@Path("waves/{id: [0-9]{1,18}}/starts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaveStartsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private WaveStarts starts;

    @GET
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(starts.of(current.caller(), new WaveId(id)));
    }
}
