package mentoring.web.enrolment;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import mentoring.enrolment.Side;
import mentoring.enrolment.boundary.EnrolmentRequest;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.Enrolments;
import mentoring.programme.WaveId;
import mentoring.shared.Phrase;
import mentoring.web.Answers;
import mentoring.web.Api;
import mentoring.web.Choice;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.PageQuery;

/** Who takes part in one wave. */
@Path("waves/{id: [0-9]{1,18}}/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WaveEnrolmentsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Enrolments enrolments;

    @Context
    private UriInfo uri;

    @PathParam("id")
    private long id;

    @POST
    @Idempotent
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "comex"})
    public Response enrol(EnrolmentRequest request) {
        EnrolmentView enrolled = enrolments.enrol(current.caller(), new WaveId(id), request);
        return Answers.created(uri, "enrolments", enrolled.id(), enrolled);
    }

    @GET
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex"})
    public Response list(@QueryParam("side") String side, @BeanParam PageQuery page) {
        return Answers.page(uri, enrolments.list(current.caller(), new WaveId(id), named(side), page.request()));
    }

    private static Side named(String side) {
        return Choice.of(Side.values(), "side", side, new Phrase(Api.class, "query.side"));
    }
}
