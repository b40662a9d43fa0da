package mentoring.web.enrolment;

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
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.boundary.Enrolments;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.IfMatch;

/** One enrolment and its withdrawal. */
@Path("enrolments/{id: [0-9]{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Enrolments enrolments;

    @PathParam("id")
    private long id;

    @GET
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex"})
    public Response get() {
        return Answers.ok(enrolments.get(current.caller(), new EnrolmentId(id)));
    }

    @PUT
    @Path("state")
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "comex"})
    public Response withdraw(@BeanParam IfMatch read, Withdrawal withdrawal) {
        return Answers.ok(
                enrolments.withdraw(current.caller(), new EnrolmentId(id), read.version(), withdrawal.reason()));
    }
}
