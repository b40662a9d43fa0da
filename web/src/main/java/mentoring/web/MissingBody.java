package mentoring.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;

/**
 * A request without a body, and without a word on its type, is refused with {@code malformed-json} like any other empty body.
 *
 * <p>The server by itself would hand the resource method null, because no reader is responsible for a type that is not said.
 */
@Provider
public class MissingBody implements ReaderInterceptor {
    @Inject
    private RequestBody body;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (reading.getMediaType().equals(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                && body.bytes().length == 0
                && isNeeded(reading)) {
            reading.setMediaType(MediaType.APPLICATION_JSON_TYPE);
        }
        return reading.proceed();
    }

    private static boolean isNeeded(ReaderInterceptorContext reading) {
        return Arrays.stream(reading.getAnnotations()).noneMatch(MayBeMissing.class::isInstance);
    }
}
