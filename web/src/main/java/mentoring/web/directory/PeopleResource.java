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
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.PageQuery;

/** The people of the subsidiaries: found by those who run programmes, read by oneself. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private People people;

    @Context
    private UriInfo uri;

    @GET
    @RolesAllowed({"programme-manager", "subsidiary-hr", "group-hr", "operator"})
    public Response list(@BeanParam PeopleQuery query, @BeanParam PageQuery page) {
        return Answers.page(uri, people.list(current.caller(), query.subsidiary(), query.filter(), page.request()));
    }

    @GET
    @Path("me")
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response me() {
        return Answers.ok(people.of(current.caller()));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(people.get(current.caller(), new PersonId(id)));
    }
}
