package mentoring.web.tandem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mentoring.programme.WaveId;
import mentoring.tandem.boundary.NewSwap;
import mentoring.tandem.boundary.Swaps;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;

/** Exchanges of mentors by hand in one wave. */
@Path("waves/{id: [0-9]{1,18}}/swaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WaveSwapsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Swaps swaps;

    @POST
    @Idempotent
    @RolesAllowed("programme-manager")
    public Response swap(@PathParam("id") long wave, NewSwap request) {
        return Answers.ok(swaps.swap(current.caller(), new WaveId(wave), request));
    }
}
