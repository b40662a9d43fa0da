package mentoring.web.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import mentoring.evaluation.boundary.EvaluationReceipt;
import mentoring.evaluation.boundary.EvaluationRequest;
import mentoring.evaluation.boundary.Evaluations;
import mentoring.session.SessionId;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;

/** The evaluations of one session: everybody gives their own, and reads their own. */
@Path("sessions/{id: [0-9]{1,18}}/evaluations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvaluationsResource {
    private static final String MINE = "mine";

    @Inject
    private CurrentCaller current;

    @Inject
    private Evaluations evaluations;

    @Context
    private UriInfo uri;

    @PathParam("id")
    private long id;

    @POST
    @Idempotent
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response submit(EvaluationRequest request) {
        EvaluationReceipt receipt = evaluations.submit(current.caller(), new SessionId(id), request);
        return Answers.created(uri, "sessions/" + id + "/evaluations", MINE, receipt);
    }

    @GET
    @Path(MINE)
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response mine() {
        return Answers.ok(evaluations.mine(current.caller(), new SessionId(id)));
    }
}
