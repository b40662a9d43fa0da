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
import mentoring.tandem.boundary.Choices;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;

/** The mentors whom the mentee who asks may choose. */
@Path("waves/{id: [0-9]{1,18}}/shortlist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaveShortlistResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Choices choices;

    @GET
    @RolesAllowed({"participant", "comex"})
    public Response get(@PathParam("id") long wave) {
        return Answers.ok(choices.shortlist(current.caller(), new WaveId(wave)));
    }
}
