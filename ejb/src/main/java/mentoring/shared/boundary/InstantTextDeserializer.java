package mentoring.shared.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads a moment from ISO-8601 text with an offset: a number could be seconds or milliseconds, and is refused. */
final class InstantTextDeserializer extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "moment";
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("3000-01-01T00:00:00Z");

    InstantTextDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (Instant) context.handleUnexpectedToken(Instant.class, json.currentToken(), json, FORM);
        }
        try {
            Instant moment = OffsetDateTime.parse(json.getText()).toInstant();
            boolean storable = !moment.isBefore(EARLIEST) && moment.isBefore(END);
            return storable ? moment : refused(json, context);
        } catch (DateTimeException e) {
            return refused(json, context);
        }
    }

    private static Instant refused(JsonParser json, DeserializationContext context) throws IOException {
        return (Instant) context.handleWeirdStringValue(Instant.class, json.getText(), FORM);
    }
}
