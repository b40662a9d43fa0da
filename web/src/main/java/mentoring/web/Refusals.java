package mentoring.web;

import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import mentoring.shared.NotAllowed;
import mentoring.shared.Refusal;
import mentoring.shared.RequestRefused;
import mentoring.shared.boundary.Conflicts;

/** Finds the refusal behind whatever was thrown. */
final class Refusals {
    private static final Logger LOG = System.getLogger(Refusals.class.getName());
    private static final int DEEPEST = 20;
    private static final int SERVER_ERROR = 500;

    private Refusals() {}

    static Refusal of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof WebApplicationException web
                    && web.getResponse().getStatus() < SERVER_ERROR) {
                return ofStatus(web.getResponse().getStatus());
            }
            cause = cause.getCause();
        }
        return Conflicts.refusal(thrown).orElseGet(() -> unexpected(thrown));
    }

    /** The refusal that says what a bare HTTP status of the server means. */
    static Refusal ofStatus(int status) {
        return switch (status) {
            case 401 -> RequestRefused.unauthenticated();
            case 403 -> NotAllowed.needs("another role");
            case 404 -> RequestRefused.noSuchAddress();
            case 405 -> RequestRefused.methodNotAllowed();
            case 406 -> RequestRefused.notAcceptable();
            case 413 -> RequestRefused.bodyTooLarge(BodyLimit.MOST);
            case 415 -> RequestRefused.unsupportedMediaType();
            default -> RequestRefused.badRequest();
        };
    }

    static Refusal unexpected(Throwable thrown) {
        String correlation = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "unexpected error " + correlation, thrown);
        return RequestRefused.internalError(correlation);
    }
}
