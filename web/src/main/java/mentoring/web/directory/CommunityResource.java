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
import java.util.Arrays;
import mentoring.directory.InvitationState;
import mentoring.directory.boundary.Invitations;
import mentoring.directory.boundary.NewInvitations;
import mentoring.directory.boundary.NewRegistration;
import mentoring.directory.boundary.RegistrationView;
import mentoring.directory.boundary.Registrations;
import mentoring.shared.InvalidInput;
import mentoring.shared.Phrase;
import mentoring.shared.SubsidiaryCode;
import mentoring.web.Answers;
import mentoring.web.Api;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.PageQuery;

/** Who is invited into a community, and who registers there. */
@Path("subsidiaries/{code: [a-z][a-z0-9-]{1,39}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommunityResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Invitations invitations;

    @Inject
    private Registrations registrations;

    @Context
    private UriInfo uri;

    @PathParam("code")
    private String code;

    @POST
    @Path("invitations")
    @Idempotent
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response invite(NewInvitations request) {
        return Answers.ok(invitations.issue(current.caller(), new SubsidiaryCode(code), request));
    }

    @GET
    @Path("invitations")
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response list(@QueryParam("state") String state, @BeanParam PageQuery page) {
        return Answers.page(
                uri,
                invitations.list(
                        current.caller(),
                        new SubsidiaryCode(code),
                        state == null ? null : named(state),
                        page.request()));
    }

    @POST
    @Path("registrations")
    @Idempotent
    @RolesAllowed({"participant"})
    public Response register(NewRegistration request) {
        RegistrationView registered = registrations.register(current.caller(), new SubsidiaryCode(code), request);
        return Answers.created(uri, "people/me", "registration", registered);
    }

    private static InvitationState named(String text) {
        return Arrays.stream(InvitationState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidInput.at("state", new Phrase(Api.class, "query.invitation-state")));
    }
}
