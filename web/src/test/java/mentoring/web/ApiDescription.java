package mentoring.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The API description as it is published, put together of its fragments. */
record ApiDescription(Map<String, Object> root) {
    private static final String REF = "$ref";
    private static final String HERE = "#/";
    private static final Pattern WITH_STATUS = Pattern.compile("\\b(\\d{3})\\s+`([a-z][a-z-]*)`");
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head", "options");

    /** Read strictly: what two fragments both define is a mistake. */
    static ApiDescription published() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        strict.setCodePointLimit(Integer.MAX_VALUE);
        try (InputStream in = ApiDescription.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new ApiDescription(new Yaml(new SafeConstructor(strict)).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the API description", e);
        }
    }

    List<Operation> operations() {
        return map(root.get("paths")).entrySet().stream()
                .flatMap(path -> map(path.getValue()).entrySet().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(this, path.getKey(), method.getKey(), map(method.getValue()))))
                .toList();
    }

    /** The statuses of the codes that the introduction names, because they can come from many operations. */
    Map<String, Integer> commonRefusals() {
        return WITH_STATUS
                .matcher(text(map(root.get("info")), "description"))
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(2), found -> Integer.valueOf(found.group(1)), (first, again) -> first));
    }

    Map<String, Object> components(String kind) {
        return map(map(root.get("components")).get(kind));
    }

    /** Every reference of the document, as often as it is made. */
    List<String> references() {
        return nodes(root)
                .filter(node -> node.containsKey(REF))
                .map(node -> text(node, REF))
                .toList();
    }

    /** What a reference points at; empty when it points nowhere. */
    Optional<Map<String, Object>> target(String reference) {
        Object at = reference.startsWith(HERE) ? root : null;
        for (String step : reference.replace(HERE, "").split("/")) {
            at = at instanceof Map<?, ?> node ? node.get(step) : null;
        }
        return Optional.ofNullable(at).map(ApiDescription::map);
    }

    /** The node itself, or what it refers to; a description beside an {@code allOf} of one goes with it. */
    Map<String, Object> resolved(Object node) {
        Map<String, Object> found = map(node);
        if (found.containsKey(REF)) {
            return resolved(target(text(found, REF)).orElseThrow());
        }
        if (found.get("allOf") instanceof List<?> all && all.size() == 1) {
            Map<String, Object> merged = new LinkedHashMap<>(resolved(all.get(0)));
            merged.putAll(found);
            return merged;
        }
        return found;
    }

    /** The node and every object below it, examples included. */
    static Stream<Map<String, Object>> nodes(Object node) {
        if (node instanceof Map<?, ?> object) {
            return Stream.concat(Stream.of(map(node)), object.values().stream().flatMap(ApiDescription::nodes));
        }
        return node instanceof Collection<?> list ? list.stream().flatMap(ApiDescription::nodes) : Stream.empty();
    }

    /** The schema and those of its fields and items. */
    static Stream<Map<String, Object>> schemas(Object node) {
        Map<String, Object> schema = map(node);
        Stream<Object> below = Stream.of(
                        map(schema.get("properties")).values().stream(),
                        Stream.of(map(schema.get("items")), map(schema.get("additionalProperties"))),
                        list(schema.get("allOf")).stream())
                .flatMap(nodes -> nodes);
        return schema.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(schema), below.flatMap(ApiDescription::schemas));
    }

    static String text(Map<String, Object> node, String key) {
        return String.valueOf(node.getOrDefault(key, "")).strip();
    }

    /** An object of the document; an absent one is empty. */
    static Map<String, Object> map(Object node) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> object) {
            object.forEach((key, value) -> copy.put(String.valueOf(key), value));
        }
        return copy;
    }

    static List<Object> list(Object node) {
        return node instanceof Collection<?> several ? List.copyOf(several) : List.of();
    }
}
