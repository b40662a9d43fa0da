package mentoring.web.rollout;

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
import mentoring.rollout.boundary.Gates;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.PageQuery;

/** What the gate of a wave has answered; asking it is one more answer. A decision has no address of its own. */
@Path("waves/{id: [0-9]{1,18}}/gate-decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GateDecisionsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Gates gates;

    @Context
    private UriInfo uri;

    @PathParam("id")
    private long id;

    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("programme-manager")
    public Response decide() {
        return Response.status(Response.Status.CREATED)
                .entity(gates.decide(current.caller(), new WaveId(id)))
                .build();
    }

    @GET
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr", "comex"})
    public Response list(@BeanParam PageQuery page) {
        return Answers.page(uri, gates.list(current.caller(), new WaveId(id), page.request()));
    }
}
