package mentoring.shared.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a text that is a text, without the control characters that databases and log readers choke on. */
final class TextDeserializer extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, json.currentToken(), json, "text");
        }
        String text = json.getText();
        if (text.chars().anyMatch(TextDeserializer::isUnprintable)) {
            return (String) context.handleWeirdStringValue(String.class, "", "control-characters");
        }
        return text;
    }

    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
