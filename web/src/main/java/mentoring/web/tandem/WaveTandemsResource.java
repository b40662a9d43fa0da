package mentoring.web.tandem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import mentoring.programme.WaveId;
import mentoring.tandem.boundary.ByHand;
import mentoring.tandem.boundary.Pairings;
import mentoring.tandem.boundary.TandemView;
import mentoring.tandem.boundary.Tandems;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.PageQuery;

/** The tandems of one wave. */
@Path("waves/{id: [0-9]{1,18}}/tandems")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WaveTandemsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Tandems tandems;

    @Inject
    private Pairings pairings;

    @Context
    private UriInfo uri;

    @PathParam("id")
    private long id;

    @GET
    @RolesAllowed({"participant", "comex", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response list(@BeanParam PageQuery page) {
        return Answers.page(uri, tandems.list(current.caller(), new WaveId(id), page.request()));
    }

    @POST
    @Idempotent
    @RolesAllowed("programme-manager")
    public Response propose(ByHand request) {
        TandemView proposed = pairings.propose(current.caller(), new WaveId(id), request);
        return Answers.created(uri, "tandems", proposed.id(), proposed);
    }
}
