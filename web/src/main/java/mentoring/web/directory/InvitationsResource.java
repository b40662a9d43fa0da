package mentoring.web.directory;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mentoring.directory.InvitationId;
import mentoring.directory.boundary.Invitations;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.IfMatch;

/** One invitation into a community: read, withdrawn, issued again. */
@Path("invitations/{id: [0-9]{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Invitations invitations;

    @PathParam("id")
    private long id;

    @GET
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response get() {
        return Answers.ok(invitations.get(current.caller(), new InvitationId(id)));
    }

    @PUT
    @Path("state")
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response withdraw(@BeanParam IfMatch read, InvitationStateChange change) {
        return Answers.ok(invitations.withdraw(current.caller(), new InvitationId(id), read.version()));
    }

    @POST
    @Path("codes")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response reissue() {
        return Answers.ok(invitations.reissue(current.caller(), new InvitationId(id)));
    }
}
