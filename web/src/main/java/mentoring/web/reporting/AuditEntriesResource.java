package mentoring.web.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import mentoring.reporting.boundary.AuditFilter;
import mentoring.reporting.boundary.AuditTrail;
import mentoring.shared.SubsidiaryCode;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.PageQuery;

/** The audit trail: who did what, when, from which state to which. */
@Path("audit-entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditEntriesResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private AuditTrail trail;

    @Context
    private UriInfo uri;

    @GET
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr", "operator"})
    public Response list(
            @QueryParam("kind") String kind,
            @QueryParam("id") String id,
            @QueryParam("subsidiary") String subsidiary,
            @BeanParam PageQuery page) {
        AuditFilter filter = new AuditFilter(kind, id, subsidiary == null ? null : new SubsidiaryCode(subsidiary));
        return Answers.page(uri, trail.list(current.caller(), filter, page.request()));
    }
}
