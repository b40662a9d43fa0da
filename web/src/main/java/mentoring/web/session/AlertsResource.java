package mentoring.web.session;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import mentoring.session.AlertId;
import mentoring.session.boundary.Alerts;
import mentoring.shared.InvalidInput;
import mentoring.shared.Phrase;
import mentoring.web.Answers;
import mentoring.web.Api;
import mentoring.web.CurrentCaller;
import mentoring.web.IfMatch;
import mentoring.web.PageQuery;

/** What programme managers should look into. */
@Path("alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlertsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Alerts alerts;

    @Context
    private UriInfo uri;

    @GET
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response list(@QueryParam("open") String open, @BeanParam PageQuery page) {
        return Answers.page(uri, alerts.list(current.caller(), isTrue(open), page.request()));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(alerts.get(current.caller(), new AlertId(id)));
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/state")
    @RolesAllowed("programme-manager")
    public Response acknowledge(@PathParam("id") long id, @BeanParam IfMatch read, AlertStateChange change) {
        change.mustAcknowledge();
        return Answers.ok(alerts.acknowledge(current.caller(), new AlertId(id), read.version()));
    }

    private static boolean isTrue(String open) {
        if (open == null || open.equals("false")) {
            return false;
        }
        if (open.equals("true")) {
            return true;
        }
        throw InvalidInput.at("open", new Phrase(Api.class, "query.open"));
    }
}
