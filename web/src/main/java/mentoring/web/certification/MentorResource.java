package mentoring.web.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import mentoring.certification.boundary.Certification;
import mentoring.certification.boundary.MentorView;
import mentoring.certification.boundary.Mentors;
import mentoring.certification.boundary.Rehearsal;
import mentoring.directory.PersonId;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.IfMatch;

/** One mentor's record and the steps of the preparation. */
@Path("mentors/{id: [0-9]{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MentorResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Mentors mentors;

    @Context
    private UriInfo uri;

    @PathParam("id")
    private long id;

    @GET
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex"})
    public Response get() {
        return Answers.ok(mentors.get(current.caller(), new PersonId(id)));
    }

    @POST
    @Path("attendances")
    @Idempotent
    @RolesAllowed({"programme-manager", "subsidiary-hr"})
    public Response attend(AttendedModule attended) {
        return added(mentors.attend(current.caller(), new PersonId(id), attended.module()));
    }

    @POST
    @Path("rehearsals")
    @Idempotent
    @RolesAllowed({"programme-manager", "subsidiary-hr"})
    public Response recordRehearsal(Rehearsal rehearsal) {
        return added(mentors.recordRehearsal(current.caller(), new PersonId(id), rehearsal));
    }

    @POST
    @Path("certifications")
    @Idempotent
    @RolesAllowed({"programme-manager", "subsidiary-hr"})
    public Response certify(Certification certification) {
        return added(mentors.certify(current.caller(), new PersonId(id), certification));
    }

    @PUT
    @Path("state")
    @RolesAllowed({"programme-manager", "subsidiary-hr"})
    public Response suspend(@BeanParam IfMatch read, Suspension suspension) {
        return Answers.ok(mentors.suspend(current.caller(), new PersonId(id), read.version(), suspension.reason()));
    }

    private Response added(MentorView record) {
        return Answers.created(uri, "mentors", record.person(), record);
    }
}
