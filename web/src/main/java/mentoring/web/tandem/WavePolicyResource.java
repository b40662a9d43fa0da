package mentoring.web.tandem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mentoring.programme.WaveId;
import mentoring.tandem.boundary.PairingPolicies;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;

/** The rules that the next pairing of a wave obeys. */
@Path("waves/{id: [0-9]{1,18}}/pairing-policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WavePolicyResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private PairingPolicies policies;

    @GET
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(policies.ofWave(current.caller(), new WaveId(id)));
    }
}
