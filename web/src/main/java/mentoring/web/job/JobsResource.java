package mentoring.web.job;

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
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import mentoring.shared.JobId;
import mentoring.shared.boundary.JobView;
import mentoring.shared.boundary.Jobs;
import mentoring.web.Answers;
import mentoring.web.CurrentCaller;
import mentoring.web.Idempotent;
import mentoring.web.PageQuery;
import mentoring.web.RequestLanguage;

/** Long work and how far it has come. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
    @Inject
    private CurrentCaller current;

    @Inject
    private RequestLanguage language;

    @Inject
    private Jobs jobs;

    @Inject
    private JobStreams streams;

    @Context
    private UriInfo uri;

    @GET
    @RolesAllowed({"operator", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response list(@BeanParam JobQuery query, @BeanParam PageQuery page) {
        return Answers.page(uri, jobs.list(current.caller(), query.filter(), page.request()));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"operator", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response get(@PathParam("id") long id) {
        return Answers.ok(jobs.get(current.caller(), new JobId(id)));
    }

    @GET
    @Path("{id: [0-9]{1,18}}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"operator", "programme-manager", "subsidiary-hr", "group-hr"})
    public void watch(@PathParam("id") long id, @Context SseEventSink sink, @Context Sse sse) {
        JobView job = jobs.get(current.caller(), new JobId(id));
        streams.open(job, new EventReader(current.caller().subject(), language.locale(), sink, sse));
    }

    @POST
    @Path("{id: [0-9]{1,18}}/cancellation")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({"operator", "programme-manager", "subsidiary-hr", "group-hr"})
    public Response cancel(@PathParam("id") long id) {
        JobView cancelled = jobs.cancel(current.caller(), new JobId(id));
        return Answers.accepted(uri, "jobs", cancelled.id(), cancelled);
    }
}
