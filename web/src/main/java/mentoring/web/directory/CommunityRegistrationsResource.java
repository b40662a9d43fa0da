package mentoring.web.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import mentoring.directory.boundary.NewRegistration;
import mentoring.directory.boundary.RegistrationView;
import mentoring.directory.boundary.Registrations;
import mentoring.shared.SubsidiaryCode;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;

/** Who was invited registers in a community. */
@Path("subsidiaries/{code: [a-z][a-z0-9-]{1,39}}/registrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommunityRegistrationsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Registrations registrations;

    @Context
    private UriInfo uri;

    @POST
    @Idempotent
    @RolesAllowed({"participant"})
    public Response register(@PathParam("code") String code, NewRegistration request) {
        RegistrationView registered = registrations.register(current.caller(), new SubsidiaryCode(code), request);
        return Answers.created(uri, "people/me", "registration", registered);
    }
}
