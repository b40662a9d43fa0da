package mentoring.web.tandem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import mentoring.programme.WaveId;
import mentoring.tandem.boundary.NewPairingDecision;
import mentoring.tandem.boundary.PairingDecisionView;
import mentoring.tandem.boundary.PairingDecisions;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.PageQuery;

/** What programme managers decide on who meets whom in one wave. */
@Path("waves/{id: [0-9]{1,18}}/pairing-decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WavePairingDecisionsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private PairingDecisions decisions;

    @Context
    private UriInfo uri;

    @PathParam("id")
    private long id;

    @POST
    @Idempotent
    @RolesAllowed("programme-manager")
    public Response decide(NewPairingDecision request) {
        PairingDecisionView decided = decisions.decide(current.caller(), new WaveId(id), request);
        return Answers.created(uri, "pairing-decisions", decided.id(), decided);
    }

    @GET
    @RolesAllowed("programme-manager")
    public Response list(@BeanParam PageQuery page) {
        return Answers.page(uri, decisions.list(current.caller(), new WaveId(id), page.request()));
    }
}
