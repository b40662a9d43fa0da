package mentoring.web.session;

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
import mentoring.session.boundary.SessionView;
import mentoring.session.boundary.Sessions;
import mentoring.shared.Page;
import mentoring.tandem.TandemId;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;

/** The sessions of one tandem, all on one page, because a format has twelve at most. */
@Path("tandems/{id: [0-9]{1,18}}/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TandemSessionsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Sessions sessions;

    @Context
    private UriInfo uri;

    @PathParam("id")
    private long id;

    @POST
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response plan() {
        SessionView planned = sessions.plan(current.caller(), new TandemId(id));
        return Answers.created(uri, "sessions", planned.id(), planned);
    }

    @GET
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response list() {
        return Answers.page(uri, new Page<>(sessions.list(current.caller(), new TandemId(id)), OptionalLong.empty()));
    }
}
