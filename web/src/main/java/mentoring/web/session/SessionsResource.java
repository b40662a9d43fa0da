package mentoring.web.session;

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
import mentoring.session.SessionId;
import mentoring.session.boundary.AttendanceSheet;
import mentoring.session.boundary.Meetings;
import mentoring.session.boundary.Preparation;
import mentoring.session.boundary.Sessions;
import mentoring.session.boundary.Slot;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.IfMatch;

/** One session and its parts. */
@Path("sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Sessions sessions;

    @Inject
    private Meetings meetings;

    @GET
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(sessions.get(current.caller(), new SessionId(id)));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/preparation")
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response prepare(@PathParam("id") long id, @BeanParam IfMatch read, Preparation preparation) {
        return Answers.ok(sessions.prepare(current.caller(), new SessionId(id), read.version(), preparation));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/schedule")
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response schedule(@PathParam("id") long id, @BeanParam IfMatch read, Slot slot) {
        return Answers.ok(meetings.schedule(current.caller(), new SessionId(id), read.version(), slot));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/attendance")
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response hold(@PathParam("id") long id, @BeanParam IfMatch read, AttendanceSheet sheet) {
        return Answers.ok(meetings.hold(current.caller(), new SessionId(id), read.version(), sheet));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/state")
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response cancel(@PathParam("id") long id, @BeanParam IfMatch read, SessionStateChange change) {
        return Answers.ok(meetings.cancel(current.caller(), new SessionId(id), read.version(), change.cancellation()));
    }
}
