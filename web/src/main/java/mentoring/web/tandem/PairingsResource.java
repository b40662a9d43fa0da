package mentoring.web.tandem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mentoring.tandem.PairingId;
import mentoring.tandem.boundary.Alternatives;
import mentoring.tandem.boundary.Pairings;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;

/** One run of the matcher: who was left out and why, and what another pair would have cost. */
@Path("pairings/{id: [0-9]{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PairingsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Pairings pairings;

    @Inject
    private Alternatives alternatives;

    @GET
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(pairings.get(current.caller(), new PairingId(id)));
    }

    @GET
    @Path("alternatives")
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response alternative(@PathParam("id") long id, @BeanParam PairQuery pair) {
        return Answers.ok(alternatives.answer(current.caller(), new PairingId(id), pair.mentor(), pair.mentee()));
    }
}
