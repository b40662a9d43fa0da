package mentoring.shared.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;

/** Writes where in a body something stands, for example {@code topics[0].level}. */
final class JsonPath {
    private JsonPath() {}

    /** Where the parser is; at the start of an object or a list, where that stands. */
    static String of(JsonParser json) {
        JsonStreamContext context = json.getParsingContext();
        boolean starts = json.currentToken() != null && json.currentToken().isStructStart();
        return of(starts ? context.getParent() : context);
    }

    static String of(List<Reference> path) {
        StringBuilder written = new StringBuilder();
        for (Reference step : path) {
            if (step.getFieldName() == null) {
                written.append('[').append(step.getIndex()).append(']');
            } else {
                append(written, step.getFieldName());
            }
        }
        return written.toString();
    }

    /** True when one path is the other, or lies inside it. */
    static boolean touch(String one, String other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    private static boolean isWithin(String inner, String outer) {
        return outer.isEmpty() || inner.equals(outer) || inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
    }

    private static String of(JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        StringBuilder written = new StringBuilder(of(context.getParent()));
        if (context.inArray()) {
            written.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.getCurrentName() != null) {
            append(written, context.getCurrentName());
        }
        return written.toString();
    }

    private static void append(StringBuilder written, String name) {
        written.append(written.length() == 0 ? "" : ".").append(name);
    }
}
