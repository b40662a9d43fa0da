package mentoring.web.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.OptionalLong;
import mentoring.programme.ProgrammeId;
import mentoring.programme.boundary.NewWave;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Page;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;

/** The cascade of one programme: its waves by place, all on one page, because a group has dozens of subsidiaries at most. */
@Path("programmes/{id: [0-9]{1,18}}/waves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeWavesResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Waves waves;

    @Context
    private UriInfo uri;

    @PathParam("id")
    private long id;

    @POST
    @Idempotent
    @RolesAllowed("programme-manager")
    public Response add(NewWave request) {
        WaveView added = waves.add(current.caller(), new ProgrammeId(id), request);
        return Answers.created(uri, "waves", added.id(), added);
    }

    @GET
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response list() {
        return Answers.page(uri, new Page<>(waves.list(current.caller(), new ProgrammeId(id)), OptionalLong.empty()));
    }
}
