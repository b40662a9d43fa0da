package mentoring.web.tandem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mentoring.tandem.PairingDecisionId;
import mentoring.tandem.boundary.PairingDecisionStateChange;
import mentoring.tandem.boundary.PairingDecisions;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.IfMatch;

/** One decision on who meets whom. */
@Path("pairing-decisions/{id: [0-9]{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingDecisionsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private PairingDecisions decisions;

    @GET
    @RolesAllowed("programme-manager")
    public Response get(@PathParam("id") long id) {
        return Answers.ok(decisions.get(current.caller(), new PairingDecisionId(id)));
    }

    @PUT
    @Path("state")
    @RolesAllowed("programme-manager")
    public Response changeState(@PathParam("id") long id, @BeanParam IfMatch read, PairingDecisionStateChange change) {
        return Answers.ok(
                decisions.changeState(current.caller(), new PairingDecisionId(id), read.version(), change.state()));
    }
}
