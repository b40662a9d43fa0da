package mentoring.web.tandem;

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
import mentoring.tandem.ExclusionId;
import mentoring.tandem.boundary.ExclusionStateChange;
import mentoring.tandem.boundary.ExclusionView;
import mentoring.tandem.boundary.NewExclusion;
import mentoring.tandem.boundary.PairingExclusions;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.IfMatch;
import mentoring.web.PageQuery;

/** Whom HR keeps apart. */
@Path("pairing-exclusions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingExclusionsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private PairingExclusions exclusions;

    @Context
    private UriInfo uri;

    @POST
    @Idempotent
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response exclude(NewExclusion request) {
        ExclusionView recorded = exclusions.exclude(current.caller(), request);
        return Answers.created(uri, "pairing-exclusions", recorded.id(), recorded);
    }

    @GET
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response list(@BeanParam PageQuery page) {
        return Answers.page(uri, exclusions.list(current.caller(), page.request()));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(exclusions.get(current.caller(), new ExclusionId(id)));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/state")
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response changeState(@PathParam("id") long id, @BeanParam IfMatch read, ExclusionStateChange change) {
        return Answers.ok(
                exclusions.changeState(current.caller(), new ExclusionId(id), read.version(), change.state()));
    }
}
