package mentoring.web.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import mentoring.directory.SynchronisationId;
import mentoring.directory.boundary.Synchronisations;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.PageQuery;

/** Who has left, as a synchronisation saw it that waits for somebody to confirm it. */
@Path("jobs/{id: [0-9]{1,18}}/departures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeparturesResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private Synchronisations synchronisations;

    @Context
    private UriInfo uri;

    @GET
    @RolesAllowed({"operator", "subsidiary-hr", "group-hr"})
    public Response list(@PathParam("id") long id, @BeanParam PageQuery page) {
        return Answers.page(
                uri, synchronisations.departures(current.caller(), new SynchronisationId(id), page.request()));
    }
}
