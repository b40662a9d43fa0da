package mentoring.web.tandem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mentoring.shared.JobId;
import mentoring.tandem.boundary.Pairings;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;

/** What came of a job that pairs a wave. */
@Path("jobs/{id: [0-9]{1,18}}/pairing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobPairingResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Pairings pairings;

    @GET
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(pairings.of(current.caller(), new JobId(id)));
    }
}
