package mentoring.web.certification;

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
import mentoring.certification.boundary.Mentors;
import mentoring.shared.SubsidiaryCode;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.PageQuery;

/** The mentors of a subsidiary. */
@Path("mentors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MentorsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Mentors mentors;

    @Context
    private UriInfo uri;

    @GET
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr"})
    public Response list(@QueryParam("subsidiary") String subsidiary, @BeanParam PageQuery page) {
        return Answers.page(uri, mentors.list(current.caller(), new SubsidiaryCode(subsidiary), page.request()));
    }
}
