package mentoring.web.tandem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import mentoring.programme.WaveId;
import mentoring.shared.boundary.JobView;
import mentoring.tandem.boundary.NewPairing;
import mentoring.tandem.boundary.Pairings;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.MayBeMissing;

/** Runs the matcher over a wave, as a job. */
@Path("waves/{id: [0-9]{1,18}}/pairings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WavePairingsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Pairings pairings;

    @Context
    private UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed("programme-manager")
    public Response run(@PathParam("id") long wave, @MayBeMissing NewPairing request) {
        NewPairing asked = request == null ? NewPairing.USUAL : request;
        JobView started = pairings.start(current.caller(), new WaveId(wave), asked);
        return Answers.accepted(uri, "jobs", started.id(), started);
    }
}
