package mentoring.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import mentoring.shared.RequestRefused;

/** No body is larger than {@value #MOST} bytes, whether its length is announced or not; larger ones answer {@code body-too-large}. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyLimit implements ContainerRequestFilter {
    static final int MOST = 256 * 1024;

    @Inject
    private RequestBody kept;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getLength() > MOST) {
            throw RequestRefused.bodyTooLarge(MOST);
        }
        byte[] body = request.getEntityStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw RequestRefused.bodyTooLarge(MOST);
        }
        kept.keep(body);
        request.setEntityStream(new ByteArrayInputStream(body));
    }
}
