package mentoring.web.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mentoring.directory.boundary.Declaration;
import mentoring.directory.boundary.Registrations;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.IfMatch;

/** What somebody of a community has declared of themselves, changed by them alone. */
@Path("people/me/registration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnRegistrationResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Registrations registrations;

    @GET
    @RolesAllowed({"participant"})
    public Response get() {
        return Answers.ok(registrations.mine(current.caller()));
    }

    @PUT
    @RolesAllowed({"participant"})
    public Response change(@BeanParam IfMatch read, Declaration declaration) {
        return Answers.ok(registrations.change(current.caller(), read.version(), declaration));
    }

    @PUT
    @Path("state")
    @RolesAllowed({"participant"})
    public Response leave(@BeanParam IfMatch read, RegistrationStateChange change) {
        return Answers.ok(registrations.leave(current.caller(), read.version()));
    }
}
