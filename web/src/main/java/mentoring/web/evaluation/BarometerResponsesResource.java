package mentoring.web.evaluation;

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
import mentoring.evaluation.boundary.BarometerRequest;
import mentoring.evaluation.boundary.Barometers;
import mentoring.programme.ProgrammeId;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;

/** What employees answer to a programme's barometer; given, and read by nobody again. */
@Path("programmes/{id: [0-9]{1,18}}/barometer-responses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BarometerResponsesResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Barometers barometers;

    @PathParam("id")
    private long id;

    // 201 without an address: there is none at which answers could be read.
    @POST
    @Idempotent
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr", "operator"})
    public Response respond(BarometerRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(barometers.respond(current.caller(), new ProgrammeId(id), request))
                .build();
    }
}
