package mentoring.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import mentoring.shared.boundary.JsonMapping;

/** Writes views, lists and maps of views, and problems as JSON, in the language of the caller. */
// First, because Jersey otherwise prefers the server's own JSON-B.
@Priority(1)
@Provider
@Produces({MediaType.APPLICATION_JSON, Problems.MEDIA_TYPE})
public class ViewBodyWriter implements MessageBodyWriter<Object> {
    @Context
    private HttpHeaders headers;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord() || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> answerHeaders,
            OutputStream body)
            throws IOException {
        Locale language = Languages.of(headers);
        answerHeaders.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        answerHeaders.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        body.write(JsonMapping.write(view, language));
    }
}
