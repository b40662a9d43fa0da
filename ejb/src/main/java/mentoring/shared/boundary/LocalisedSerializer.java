package mentoring.shared.boundary;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Locale;
import mentoring.shared.Localised;

/** Writes a localised text in the language of its reader. */
final class LocalisedSerializer extends StdSerializer<Localised> {
    /** Names the attribute of the writer that carries the reader's {@link Locale}. */
    static final String LANGUAGE = "mentoring.language";

    private static final long serialVersionUID = 1L;

    LocalisedSerializer() {
        super(Localised.class);
    }

    @Override
    public void serialize(Localised text, JsonGenerator json, SerializerProvider provider) throws IOException {
        Object language = provider.getAttribute(LANGUAGE);
        json.writeString(text.in(language instanceof Locale locale ? locale : Locale.FRENCH));
    }
}
