package mentoring.shared.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import mentoring.shared.InvalidInput;
import mentoring.shared.SubsidiaryCode;

/** Reads a subsidiary from its code. */
final class SubsidiaryCodeDeserializer extends StdDeserializer<SubsidiaryCode> {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "subsidiary";

    SubsidiaryCodeDeserializer() {
        super(SubsidiaryCode.class);
    }

    @Override
    public SubsidiaryCode deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (SubsidiaryCode)
                    context.handleUnexpectedToken(SubsidiaryCode.class, json.currentToken(), json, FORM);
        }
        try {
            return new SubsidiaryCode(json.getText());
        } catch (InvalidInput refused) {
            return (SubsidiaryCode) context.handleWeirdStringValue(SubsidiaryCode.class, json.getText(), FORM);
        }
    }
}
