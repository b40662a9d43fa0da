package mentoring.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import mentoring.shared.boundary.CommandReader;

/** Hands a resource method its command read strictly and validated, or refuses the body. */
// First, because Jersey otherwise prefers the server's own JSON-B.
@Priority(1)
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class CommandBodyReader implements MessageBodyReader<Record> {
    @Inject
    private CommandReader commands;

    @Context
    private HttpHeaders headers;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> unused,
            InputStream body)
            throws IOException {
        return commands.read(body.readAllBytes(), type, Languages.of(headers));
    }
}
