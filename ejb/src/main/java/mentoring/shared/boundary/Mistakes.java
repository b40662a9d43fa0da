package mentoring.shared.boundary;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Violation;

/** Collects the mistakes of one body while it is read, so that its author hears of all of them at once. */
final class Mistakes extends DeserializationProblemHandler {
    private final List<Violation> found = new ArrayList<>();
    private final ShapeTexts texts;

    Mistakes(Locale language) {
        texts = new ShapeTexts(language);
    }

    List<Violation> found() {
        return List.copyOf(found);
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser json,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        Collection<Object> known = deserializer == null ? List.of() : deserializer.getKnownPropertyNames();
        add(JsonPath.of(json), texts.unknownField(known), json.currentLocation());
        json.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) {
        JsonParser json = context.getParser();
        add(JsonPath.of(json), texts.wrongText(failure, target), json.currentLocation());
        return null;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> target, Object argument, Throwable cause) {
        JsonParser json = context.getParser();
        String path = JsonPath.of(json);
        // A record that was given less than it needs complains too; what it was not given is already known.
        if (found.stream().noneMatch(mistake -> JsonPath.touch(mistake.path(), path))) {
            add(path, reason(cause), json.currentLocation());
        }
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser json, String failure)
            throws IOException {
        if (target.isPrimitive()) {
            return NOT_HANDLED;
        }
        add(JsonPath.of(json), texts.wrongText(String.valueOf(failure), target.getRawClass()), json.currentLocation());
        json.skipChildren();
        return null;
    }

    void add(JsonMappingException mistake) {
        add(JsonPath.of(mistake.getPath()), texts.wrongShape(mistake), mistake.getLocation());
    }

    void addObjectExpected() {
        if (found.isEmpty()) {
            add("", texts.objectExpected(), null);
        }
    }

    /** Adds what Bean Validation found, except where the shape was already wrong. */
    void addAll(List<Violation> broken) {
        List<Violation> shapes = found();
        broken.stream()
                .filter(one -> shapes.stream().noneMatch(shape -> JsonPath.touch(shape.path(), one.path())))
                .forEach(found::add);
    }

    String reason(IOException malformed) {
        return texts.reason(malformed);
    }

    String trailing() {
        return texts.trailing();
    }

    String emptyBody() {
        return texts.emptyBody();
    }

    private String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && !(root instanceof InvalidInput)) {
            root = root.getCause();
        }
        return root instanceof InvalidInput invalid ? texts.first(invalid) : texts.incomplete();
    }

    private void add(String path, String message, JsonLocation at) {
        found.add(
                at == null
                        ? new Violation(path, message)
                        : new Violation(path, message, at.getLineNr(), at.getColumnNr()));
    }
}
