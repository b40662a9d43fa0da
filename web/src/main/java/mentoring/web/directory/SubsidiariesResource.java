package mentoring.web.directory;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.OptionalLong;
import mentoring.directory.boundary.DryRuns;
import mentoring.directory.boundary.NewSynchronisation;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.directory.boundary.Synchronisations;
import mentoring.shared.Page;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.boundary.JobView;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Effectless;
import mentoring.web.Idempotent;
import mentoring.web.MayBeMissing;
import mentoring.web.RequestLanguage;

/** Subsidiaries as their files describe them, and the import of their people; all on one page, because a group has dozens at most. */
@Path("subsidiaries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubsidiariesResource {
    private static final MediaType LINES = MediaType.valueOf(DryRunLines.MEDIA_TYPE);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, LINES).build();

    @Inject
    private CurrentCaller current;

    @Inject
    private RequestLanguage language;

    @Inject
    private Subsidiaries subsidiaries;

    @Inject
    private DryRuns dryRuns;

    @Inject
    private Synchronisations synchronisations;

    @Context
    private UriInfo uri;

    @GET
    @RolesAllowed({"operator", "subsidiary-hr", "group-hr"})
    public Response list() {
        return Answers.page(uri, new Page<>(subsidiaries.list(current.caller()), OptionalLong.empty()));
    }

    @GET
    @Path("{code: [a-z][a-z0-9-]{1,39}}")
    @RolesAllowed({"operator", "subsidiary-hr", "group-hr"})
    public Response get(@PathParam("code") String code) {
        return Answers.ok(subsidiaries.get(current.caller(), new SubsidiaryCode(code)));
    }

    @POST
    @Path("{code: [a-z][a-z0-9-]{1,39}}/dry-runs")
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, DryRunLines.MEDIA_TYPE})
    @Effectless
    @RolesAllowed({"operator", "subsidiary-hr", "group-hr"})
    public Response tryOut(@PathParam("code") String code, @Context Request request) {
        SubsidiaryCode subsidiary = new SubsidiaryCode(code);
        Variant wished = request.selectVariant(FORMS);
        return wished != null && wished.getMediaType().equals(LINES)
                ? DryRunLines.answer(dryRuns, current.caller(), subsidiary, language.locale())
                : Response.ok(dryRuns.run(current.caller(), subsidiary), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    @POST
    @Path("{code: [a-z][a-z0-9-]{1,39}}/synchronisations")
    @Idempotent
    @RolesAllowed({"operator", "subsidiary-hr", "group-hr"})
    public Response synchronise(@PathParam("code") String code, @MayBeMissing NewSynchronisation request) {
        JobView started = synchronisations.start(current.caller(), new SubsidiaryCode(code), orUsual(request));
        return Answers.accepted(uri, "jobs", started.id(), started);
    }

    private static NewSynchronisation orUsual(NewSynchronisation request) {
        return request == null ? NewSynchronisation.USUAL : request;
    }
}
