package mentoring.web.reporting;

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
import mentoring.reporting.boundary.Reports;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;

/** The published report of a wave. */
@Path("waves/{id: [0-9]{1,18}}/report")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaveReportResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Reports reports;

    @GET
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr", "comex"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(reports.ofWave(current.caller(), new WaveId(id)));
    }
}
