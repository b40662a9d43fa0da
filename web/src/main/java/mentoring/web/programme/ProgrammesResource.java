package mentoring.web.programme;

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
import mentoring.programme.ProgrammeId;
import mentoring.programme.boundary.ImpactAssessment;
import mentoring.programme.boundary.NewProgramme;
import mentoring.programme.boundary.ProgrammeView;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WorksCouncilConsultation;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.IfMatch;
import mentoring.web.PageQuery;

/** Programmes: created and steered by programme managers, read by everyone. */
@Path("programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammesResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Programmes programmes;

    @Context
    private UriInfo uri;

    @POST
    @Idempotent
    @RolesAllowed("programme-manager")
    public Response create(NewProgramme request) {
        ProgrammeView created = programmes.create(current.caller(), request);
        return Answers.created(uri, "programmes", created.id(), created);
    }

    @GET
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response list(@BeanParam PageQuery page) {
        return Answers.page(uri, programmes.list(current.caller(), page.request()));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(programmes.get(current.caller(), new ProgrammeId(id)));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/impact-assessment")
    @RolesAllowed("programme-manager")
    public Response recordImpactAssessment(
            @PathParam("id") long id, @BeanParam IfMatch read, ImpactAssessment assessment) {
        return Answers.ok(
                programmes.recordImpactAssessment(current.caller(), new ProgrammeId(id), read.version(), assessment));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/works-council-consultation")
    @RolesAllowed("programme-manager")
    public Response recordConsultation(
            @PathParam("id") long id, @BeanParam IfMatch read, WorksCouncilConsultation consultation) {
        return Answers.ok(
                programmes.recordConsultation(current.caller(), new ProgrammeId(id), read.version(), consultation));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/state")
    @RolesAllowed("programme-manager")
    public Response changeState(@PathParam("id") long id, @BeanParam IfMatch read, ProgrammeStateChange change) {
        return Answers.ok(
                programmes.changeState(current.caller(), new ProgrammeId(id), read.version(), change.state()));
    }
}
