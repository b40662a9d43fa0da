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
import mentoring.tandem.boundary.Choices;
import mentoring.tandem.boundary.NewChoice;
import mentoring.tandem.boundary.TandemView;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;

/** The choices of the mentees of a wave: each makes a tandem. */
@Path("waves/{id: [0-9]{1,18}}/choices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WaveChoicesResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Choices choices;

    @Context
    private UriInfo uri;

    @POST
    @Idempotent
    @RolesAllowed({"participant", "comex"})
    public Response choose(@PathParam("id") long wave, NewChoice choice) {
        TandemView chosen = choices.choose(current.caller(), new WaveId(wave), choice);
        return Answers.created(uri, "tandems", chosen.id(), chosen);
    }
}
