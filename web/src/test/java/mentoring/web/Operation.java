package mentoring.web;

import static mentoring.web.ApiDescription.list;
import static mentoring.web.ApiDescription.map;
import static mentoring.web.ApiDescription.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mentoring.shared.Role;

/** One operation of the API description, with the words of its description told apart. */
record Operation(ApiDescription api, String path, String method, Map<String, Object> node) {
    private static final Pattern QUOTED = Pattern.compile("`([a-z][a-z-]*)`");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String JSON = "application/json";

    /** One after the other, each of the schema. */
    private static final String EVENTS = "text/event-stream";

    /** For example {@code PUT /waves/{id}/state}. */
    String name() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    /** Names of the parameters that go there: {@code path}, {@code query} or {@code header}. */
    Set<String> parameters(String where) {
        return names(where, parameter -> true);
    }

    Set<String> neededParameters(String where) {
        return names(where, parameter -> Boolean.TRUE.equals(parameter.get("required")));
    }

    private Set<String> names(String where, Predicate<Map<String, Object>> which) {
        return list(node.get("parameters")).stream()
                .map(api::resolved)
                .filter(parameter -> text(parameter, "in").equals(where))
                .filter(which)
                .map(parameter -> text(parameter, "name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that the path leaves open. */
    Set<String> placeholders() {
        return PLACEHOLDER
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The answers by their status. */
    Map<String, Map<String, Object>> responses() {
        Map<String, Map<String, Object>> responses = new LinkedHashMap<>();
        map(node.get("responses")).forEach((status, response) -> responses.put(status, api.resolved(response)));
        return responses;
    }

    /** The one answer that is no problem; empty, when there is none. */
    Map<String, Object> success() {
        return responses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Map.of());
    }

    /** Empty when the operation takes no body. */
    Optional<Map<String, Object>> requestContent() {
        return Optional.ofNullable(node.get("requestBody")).map(body -> json(map(body)));
    }

    boolean needsBody() {
        return Boolean.TRUE.equals(map(node.get("requestBody")).get("required"));
    }

    Map<String, Object> successContent() {
        Map<String, Object> content = map(success().get("content"));
        return map(content.getOrDefault(JSON, content.get(EVENTS)));
    }

    Set<String> successHeaders() {
        return new TreeSet<>(map(success().get("headers")).keySet());
    }

    /** The codes that stand under {@code Refusals:}. */
    Set<String> refusals() {
        return quoted("Refusals: ");
    }

    /** The roles that stand under {@code Roles:}, which may say {@code every role}. */
    Set<String> roles() {
        boolean every = paragraph("Roles: ").startsWith("every role");
        return every
                ? Arrays.stream(Role.values()).map(Role::claim).collect(Collectors.toCollection(TreeSet::new))
                : quoted("Roles: ");
    }

    private Set<String> quoted(String start) {
        return QUOTED.matcher(paragraph(start))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String paragraph(String start) {
        return List.of(text(node, "description").split("\n\n")).stream()
                .filter(paragraph -> paragraph.startsWith(start))
                .map(paragraph -> paragraph.substring(start.length()))
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> json(Map<String, Object> holder) {
        return map(map(holder.get("content")).get(JSON));
    }
}
