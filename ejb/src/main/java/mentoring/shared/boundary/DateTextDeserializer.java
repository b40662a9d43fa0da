package mentoring.shared.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day from ISO-8601 text, within the years that every database can store. */
final class DateTextDeserializer extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "date";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    DateTextDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json.currentToken(), json, FORM);
        }
        try {
            LocalDate date = LocalDate.parse(json.getText());
            boolean storable = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            return storable ? date : refused(json, context);
        } catch (DateTimeException e) {
            return refused(json, context);
        }
    }

    private static LocalDate refused(JsonParser json, DeserializationContext context) throws IOException {
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), FORM);
    }
}
