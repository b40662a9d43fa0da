package mentoring.web.tandem;

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
import mentoring.programme.ProgrammeId;
import mentoring.tandem.boundary.PairingPolicies;
import mentoring.tandem.boundary.PairingPolicyDecision;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.IfMatch;

/** The rules of pairing in a programme. */
@Path("programmes/{id: [0-9]{1,18}}/pairing-policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammePolicyResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private PairingPolicies policies;

    @PathParam("id")
    private long id;

    @GET
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response get() {
        return Answers.ok(policies.get(current.caller(), new ProgrammeId(id)));
    }

    @PUT
    @RolesAllowed("programme-manager")
    public Response decide(@BeanParam IfMatch read, PairingPolicyDecision decision) {
        return Answers.ok(policies.decide(current.caller(), new ProgrammeId(id), read.version(), decision));
    }
}
