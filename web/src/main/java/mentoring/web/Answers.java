package mentoring.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import mentoring.shared.Id;
import mentoring.shared.Page;
import mentoring.shared.Refusal;
import mentoring.shared.Versioned;
import mentoring.shared.boundary.Problem;

/** The forms that answers take, the same for every resource. */
public final class Answers {
    private Answers() {}

    /** 200 with the view, and its version as {@code ETag} when it has one. */
    public static Response ok(Object view) {
        return tagged(Response.ok(view), view);
    }

    /**
     * 201 with the new resource and its address.
     *
     * @param noun the collection, for example {@code tandems}
     * @param id a typed id or a code
     */
    public static Response created(UriInfo uri, String noun, Object id, Object view) {
        return at(uri, Status.CREATED, noun, id, view);
    }

    /** 202 with the resource that tells how the work is getting on, and its address. */
    public static Response accepted(UriInfo uri, String noun, Object id, Object view) {
        return at(uri, Status.ACCEPTED, noun, id, view);
    }

    /**
     * 200 with {@code items}, and where more follow with {@code next} and a {@code Link} to the next page: a path, because whoever asks may
     * know the server by another name.
     */
    public static Response page(UriInfo uri, Page<?> page) {
        if (page.next().isEmpty()) {
            return Response.ok(new Items(page.items(), null)).build();
        }
        String cursor = Cursor.of(page.next().getAsLong()).text();
        URI next = uri.getRequestUriBuilder()
                .replaceQueryParam(PageQuery.AFTER, cursor)
                .build();
        return Response.ok(new Items(page.items(), cursor))
                .header(HttpHeaders.LINK, "<" + local(next) + ">; rel=\"next\"")
                .build();
    }

    /** What went wrong, for an answer that has begun already. */
    public static Problem problem(Throwable thrown, Locale language) {
        Refusal refusal = Refusals.of(thrown);
        return Problem.of(refusal, Statuses.of(refusal.code()), language);
    }

    private static Response at(UriInfo uri, Status status, String noun, Object id, Object view) {
        String last = id instanceof Id typed ? Long.toString(typed.value()) : id.toString();
        String path = local(uri.getBaseUriBuilder().path(noun).path(last).build());
        return tagged(Response.status(status).entity(view).header(HttpHeaders.LOCATION, path), view);
    }

    /** The address as it stands behind the host. */
    static String local(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    private static Response tagged(ResponseBuilder answer, Object view) {
        if (view instanceof Versioned versioned) {
            answer.tag(new EntityTag(Long.toString(versioned.version())));
        }
        return answer.build();
    }

    /**
     * One page.
     *
     * @param next the cursor of the next page, null on the last
     */
    public record Items(List<?> items, String next) {}
}
