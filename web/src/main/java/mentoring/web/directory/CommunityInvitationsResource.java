package mentoring.web.directory;

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
import mentoring.directory.InvitationState;
import mentoring.directory.boundary.Invitations;
import mentoring.directory.boundary.NewInvitations;
import mentoring.shared.Phrase;
import mentoring.shared.SubsidiaryCode;
import mentoring.web.Answers;
import mentoring.web.Api;
import mentoring.web.Choice;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.PageQuery;

/** Who is invited into a community. */
@Path("subsidiaries/{code: [a-z][a-z0-9-]{1,39}}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommunityInvitationsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Invitations invitations;

    @Context
    private UriInfo uri;

    @PathParam("code")
    private String code;

    @POST
    @Idempotent
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response invite(NewInvitations request) {
        return Answers.ok(invitations.issue(current.caller(), new SubsidiaryCode(code), request));
    }

    @GET
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response list(@QueryParam("state") String state, @BeanParam PageQuery page) {
        return Answers.page(
                uri, invitations.list(current.caller(), new SubsidiaryCode(code), named(state), page.request()));
    }

    private static InvitationState named(String state) {
        return Choice.of(InvitationState.values(), "state", state, new Phrase(Api.class, "query.invitation-state"));
    }
}
