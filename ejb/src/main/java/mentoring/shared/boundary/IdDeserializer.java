package mentoring.shared.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** Reads a typed id from a positive whole number, through the canonical constructor of its record. */
final class IdDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "id";

    private final transient Constructor<?> constructor;

    IdDeserializer(Class<?> type) {
        super(type);
        try {
            constructor = type.getDeclaredConstructor(long.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " is no typed id: it has no constructor taking a long", e);
        }
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        boolean whole = json.currentToken() == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        if (!whole || json.getLongValue() < 1) {
            return context.handleUnexpectedToken(handledType(), json.currentToken(), json, FORM);
        }
        try {
            return constructor.newInstance(json.getLongValue());
        } catch (InvocationTargetException e) {
            return context.handleInstantiationProblem(handledType(), json.getLongValue(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + handledType().getName(), e);
        }
    }
}
