package mentoring.web;

import static mentoring.web.ApiDescription.map;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mentoring.shared.Id;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;

/** Compares a schema with the record it describes, as the module's JSON mapping reads or writes it; collects every difference. */
final class SchemaMatch {
    private final ApiDescription api;
    private final boolean command;
    private final List<String> differences = new ArrayList<>();
    private final Map<String, Set<String>> narrowed = new TreeMap<>();
    private final Map<String, Map<String, Object>> tighter = new TreeMap<>();

    /** @param command true for what is read, which is bound by constraints; false for what is written */
    SchemaMatch(ApiDescription api, boolean command) {
        this.api = api;
        this.command = command;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    /** Where the schema names some of an enum's values, by record and component. */
    Map<String, Set<String>> narrowed() {
        return narrowed;
    }

    /** What the schema bounds without a constraint of the record, by record and component. */
    Map<String, Map<String, Object>> tighter() {
        return tighter;
    }

    SchemaMatch compare(Object schema, Class<?> type) {
        fields(api.resolved(schema), type);
        return this;
    }

    private void fields(Map<String, Object> schema, Class<?> type) {
        Map<String, Object> properties = map(schema.get("properties"));
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Set<String> names = components.stream().map(RecordComponent::getName).collect(Collectors.toSet());
        same(type.getSimpleName(), "fields", names, properties.keySet());
        same(type.getSimpleName(), "type", "object", schema.get("type"));
        same(type.getSimpleName(), "additionalProperties", command ? Boolean.FALSE : null, closed(schema));
        required(components, new TreeSet<>(ApiDescription.list(schema.get("required"))));
        components.stream()
                .filter(component -> properties.containsKey(component.getName()))
                .forEach(component ->
                        value(name(component), properties.get(component.getName()), component.getAnnotatedType()));
    }

    /** Some records are both read and written; what is closed for readers is closed for writers. */
    private Object closed(Map<String, Object> schema) {
        return command ? schema.get("additionalProperties") : null;
    }

    /** What may be absent from an answer no record tells, but for primitives and optional values. */
    private void required(List<RecordComponent> components, Set<Object> described) {
        for (RecordComponent component : components) {
            boolean needed =
                    component.getType().isPrimitive() || (command && Bounds.needsValue(component.getAnnotatedType()));
            boolean named = described.contains(component.getName());
            if ((needed && !named) || (named && component.getType() == Optional.class)) {
                differences.add(name(component) + ": required should be " + needed);
            } else if (command && named && !needed) {
                tighter.put(name(component), Map.of("required", true));
            }
        }
    }

    private void value(String at, Object node, AnnotatedType type) {
        Map<String, Object> schema = api.resolved(node);
        Class<?> raw = raw(type.getType());
        if (raw == Optional.class) {
            value(at, node, element(type));
        } else if (Collection.class.isAssignableFrom(raw)) {
            same(at, "type", "array", schema.get("type"));
            bounds(at, schema, type, raw);
            value(at + "[]", schema.get("items"), element(type));
        } else if (raw.isEnum()) {
            same(at, "type", "string", schema.get("type"));
            names(at, raw, schema);
        } else if (raw == Localised.class && command) {
            same(at, "schema", api.components("schemas").get("Localised"), api.resolved(unbounded(node)));
            bounds(at, schema, type, raw);
        } else if (raw.isRecord() && !isPlain(raw)) {
            fields(schema, raw);
        } else {
            same(at, "type and format", JsonForm.of(raw), JsonForm.of(schema));
            bounds(at, schema, type, raw);
        }
    }

    private Object unbounded(Object node) {
        Map<String, Object> bare = api.resolved(node);
        bare.remove("allOf");
        bare.put("description", map(api.components("schemas").get("Localised")).get("description"));
        return bare;
    }

    private void names(String at, Class<?> type, Map<String, Object> schema) {
        Set<String> known =
                Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.toSet());
        Set<String> described = ApiDescription.list(schema.get("enum")).stream()
                .map(String::valueOf)
                .collect(Collectors.toSet());
        if (!described.isEmpty() && known.containsAll(described) && known.size() > described.size()) {
            narrowed.put(at, new TreeSet<>(described));
        } else {
            same(at, "enum", known, described);
        }
    }

    private void bounds(String at, Map<String, Object> schema, AnnotatedType type, Class<?> raw) {
        if (!command) {
            return;
        }
        Map<String, Object> expected = Bounds.of(type, raw);
        Map<String, Object> described = Bounds.described(schema, raw);
        if (described.keySet().containsAll(expected.keySet()) && described.size() > expected.size()) {
            Map<String, Object> more = new TreeMap<>(described);
            more.keySet().removeAll(expected.keySet());
            tighter.put(at, more);
            described.keySet().retainAll(expected.keySet());
        }
        same(at, "bounds", expected, described);
    }

    private void same(String at, String what, Object expected, Object described) {
        boolean equal = expected == null
                ? described == null
                : described instanceof Set<?> some ? new HashSet<>(some).equals(expected) : expected.equals(described);
        if (!equal) {
            differences.add(at + ": " + what + " should be " + expected + ", not " + described);
        }
    }

    private static boolean isPlain(Class<?> type) {
        return Id.class.isAssignableFrom(type) || type == SubsidiaryCode.class || type == Localised.class;
    }

    private static AnnotatedType element(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType some ? (Class<?>) some.getRawType() : (Class<?>) type;
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
