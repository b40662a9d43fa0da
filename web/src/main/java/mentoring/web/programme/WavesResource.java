package mentoring.web.programme;

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
import mentoring.programme.WaveId;
import mentoring.programme.boundary.Waves;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.IfMatch;

/** One wave and its state. */
@Path("waves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WavesResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Waves waves;

    @GET
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(waves.get(current.caller(), new WaveId(id)));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/state")
    @RolesAllowed("programme-manager")
    public Response changeState(@PathParam("id") long id, @BeanParam IfMatch read, WaveStateChange change) {
        return Answers.ok(waves.changeState(current.caller(), new WaveId(id), read.version(), change.state()));
    }
}
