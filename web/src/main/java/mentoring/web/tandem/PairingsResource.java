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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mentoring.tandem.PairingId;
import mentoring.tandem.boundary.Alternatives;
import mentoring.tandem.boundary.NewVerification;
import mentoring.tandem.boundary.PairingProofs;
import mentoring.tandem.boundary.Pairings;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.MayBeMissing;

/** One run of the matcher: who was left out and why, what another pair would have cost, and the proof. */
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

    @Inject
    private PairingProofs proofs;

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

    @GET
    @Path("certificate")
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response certificate(@PathParam("id") long id) {
        return Answers.ok(proofs.certificate(current.caller(), new PairingId(id)));
    }

    /** Nothing is stored: verified again it answers the same. */
    @POST
    @Path("verifications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response verify(@PathParam("id") long id, @MayBeMissing NewVerification request) {
        NewVerification asked = request == null ? NewVerification.USUAL : request;
        return Answers.ok(proofs.verify(current.caller(), new PairingId(id), asked));
    }
}
