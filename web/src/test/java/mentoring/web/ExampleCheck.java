package mentoring.web;

import static mentoring.web.ApiDescription.list;
import static mentoring.web.ApiDescription.map;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Looks whether an example is what its schema says; collects every mistake. Fields that the schema does not know are mistakes too. */
final class ExampleCheck {
    private static final Map<String, Class<?>> TYPES = Map.of(
            "object", Map.class,
            "array", Collection.class,
            "string", String.class,
            "integer", Number.class,
            "number", Number.class,
            "boolean", Boolean.class);
    private static final Map<String, Consumer<String>> FORMATS =
            Map.of("date-time", Instant::parse, "date", LocalDate::parse, "uri", URI::create);

    private final ApiDescription api;
    private final List<String> mistakes = new ArrayList<>();

    private ExampleCheck(ApiDescription api) {
        this.api = api;
    }

    static List<String> mistakes(ApiDescription api, Object schema, Object example) {
        ExampleCheck check = new ExampleCheck(api);
        check.value("", api.resolved(schema), example);
        return List.copyOf(check.mistakes);
    }

    private void value(String at, Map<String, Object> schema, Object example) {
        Class<?> type = TYPES.get(ApiDescription.text(schema, "type"));
        if (type == null || !type.isInstance(example)) {
            mistakes.add(at + " should be " + schema.get("type") + ": " + example);
            return;
        }
        if (schema.containsKey("enum") && !list(schema.get("enum")).contains(example)) {
            mistakes.add(at + " should be one of " + schema.get("enum") + ": " + example);
        }
        if (example instanceof Map<?, ?>) {
            object(at, schema, map(example));
        } else if (example instanceof Collection<?> items) {
            array(at, schema, List.copyOf(items));
        } else if (example instanceof String text) {
            text(at, schema, text);
        } else if (example instanceof Number number) {
            range(at, schema, "minimum", "maximum", number.longValue());
        }
    }

    private void object(String at, Map<String, Object> schema, Map<String, Object> example) {
        Map<String, Object> fields = map(schema.get("properties"));
        list(schema.get("required")).stream()
                .filter(name -> !example.containsKey(String.valueOf(name)))
                .forEach(name -> mistakes.add(at + "." + name + " is required"));
        Object others = schema.get("additionalProperties");
        example.forEach((name, value) -> {
            if (fields.containsKey(name)) {
                value(at + "." + name, api.resolved(fields.get(name)), value);
            } else if (others instanceof Map<?, ?>) {
                value(at + "." + name, api.resolved(others), value);
            } else if (!Boolean.TRUE.equals(others)) {
                mistakes.add(at + "." + name + " is unknown");
            }
        });
    }

    private void array(String at, Map<String, Object> schema, List<Object> items) {
        range(at, schema, "minItems", "maxItems", items.size());
        if (Boolean.TRUE.equals(schema.get("uniqueItems")) && new HashSet<>(items).size() < items.size()) {
            mistakes.add(at + " has an item twice");
        }
        items.forEach(item -> value(at + "[]", api.resolved(schema.get("items")), item));
    }

    private void text(String at, Map<String, Object> schema, String text) {
        range(at, schema, "minLength", "maxLength", text.length());
        if (schema.get("pattern") instanceof String pattern
                && !Pattern.compile(pattern).matcher(text).find()) {
            mistakes.add(at + " should match " + pattern + ": " + text);
        }
        try {
            FORMATS.getOrDefault(ApiDescription.text(schema, "format"), any -> {})
                    .accept(text);
        } catch (RuntimeException e) {
            mistakes.add(at + " is no " + schema.get("format") + ": " + e.getMessage());
        }
    }

    private void range(String at, Map<String, Object> schema, String least, String most, long found) {
        boolean low = schema.get(least) instanceof Number bound && found < bound.longValue();
        boolean high = schema.get(most) instanceof Number bound && found > bound.longValue();
        if (low || high) {
            mistakes.add(at + " is out of bounds: " + found);
        }
    }
}
