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
import mentoring.tandem.TandemId;
import mentoring.tandem.boundary.Charter;
import mentoring.tandem.boundary.StateChange;
import mentoring.tandem.boundary.TandemView;
import mentoring.tandem.boundary.Tandems;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.IfMatch;

/** One tandem, from the answers to the proposal to its end. */
@Path("tandems/{id: [0-9]{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TandemsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Tandems tandems;

    @Context
    private UriInfo uri;

    @PathParam("id")
    private long id;

    @GET
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response get() {
        return Answers.ok(tandems.get(current.caller(), new TandemId(id)));
    }

    @POST
    @Path("responses")
    @Idempotent
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response respond(mentoring.tandem.boundary.Response response) {
        return created(tandems.respond(current.caller(), new TandemId(id), response));
    }

    @PUT
    @Path("charter")
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response agree(@BeanParam IfMatch read, Charter charter) {
        return Answers.ok(tandems.agreeCharter(current.caller(), new TandemId(id), read.version(), charter));
    }

    @POST
    @Path("signatures")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response sign() {
        return created(tandems.sign(current.caller(), new TandemId(id)));
    }

    @PUT
    @Path("state")
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response changeState(@BeanParam IfMatch read, StateChange change) {
        return Answers.ok(tandems.changeState(current.caller(), new TandemId(id), read.version(), change));
    }

    private Response created(TandemView changed) {
        return Answers.created(uri, "tandems", changed.id(), changed);
    }
}
