package mentoring.web;

import static java.util.Map.entry;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import mentoring.shared.Id;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;

/** How the JSON mapping writes a plain value: the type and, where it has one, the format of its schema. */
final class JsonForm {
    private static final String WIDE = "integer int64";
    private static final Map<Class<?>, String> FORMS = Map.ofEntries(
            entry(String.class, "string"),
            entry(SubsidiaryCode.class, "string"),
            entry(Localised.class, "string"),
            entry(Instant.class, "string date-time"),
            entry(LocalDate.class, "string date"),
            entry(URI.class, "string uri"),
            entry(boolean.class, "boolean"),
            entry(Boolean.class, "boolean"),
            entry(int.class, "integer"),
            entry(Integer.class, "integer"),
            entry(long.class, WIDE),
            entry(Long.class, WIDE),
            entry(Double.class, "number double"),
            entry(Map.class, "object"));

    private JsonForm() {}

    static String of(Class<?> type) {
        return Id.class.isAssignableFrom(type) ? WIDE : FORMS.getOrDefault(type, "unknown: " + type);
    }

    static String of(Map<String, Object> schema) {
        return (ApiDescription.text(schema, "type") + " " + ApiDescription.text(schema, "format")).strip();
    }
}
