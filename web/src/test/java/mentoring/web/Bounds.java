package mentoring.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import mentoring.session.boundary.WebAddress;
import mentoring.shared.Id;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.boundary.LocalisedSize;

/** The constraints of a component, in the words of a schema. */
final class Bounds {
    private static final List<String> WORDS =
            List.of("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minimum", "maximum");
    private static final java.util.regex.Pattern EACH_LANGUAGE =
            java.util.regex.Pattern.compile("At most (\\d+) characters in each language\\.");

    private Bounds() {}

    static boolean needsValue(AnnotatedType type) {
        return type.isAnnotationPresent(NotNull.class)
                || type.isAnnotationPresent(NotBlank.class)
                || type.isAnnotationPresent(NotEmpty.class);
    }

    static Map<String, Object> of(AnnotatedType type, Class<?> raw) {
        Map<String, Object> bounds = new TreeMap<>();
        if (Collection.class.isAssignableFrom(raw)) {
            size(type, bounds, "minItems", "maxItems");
            put(bounds, "uniqueItems", Set.class.isAssignableFrom(raw) ? Optional.of(true) : Optional.empty());
        } else {
            size(type, bounds, "minLength", "maxLength");
            put(bounds, "maxLength", value(type, WebAddress.class, WebAddress::max));
            put(bounds, "maxLength", value(type, LocalisedSize.class, LocalisedSize::max));
            put(bounds, "minimum", value(type, Min.class, min -> (int) min.value()));
            put(bounds, "maximum", value(type, Max.class, max -> (int) max.value()));
            put(bounds, "pattern", value(type, Pattern.class, pattern -> "^" + pattern.regexp() + "$"));
        }
        if (Id.class.isAssignableFrom(raw)) {
            bounds.put("minimum", 1);
        }
        if (raw == SubsidiaryCode.class) {
            bounds.put("pattern", "^[a-z][a-z0-9-]{1,39}$");
        }
        return bounds;
    }

    /** For a text in both languages the bound stands in its description, because the schema is one for all. */
    static Map<String, Object> described(Map<String, Object> schema, Class<?> raw) {
        Map<String, Object> bounds = new TreeMap<>(schema);
        bounds.keySet().retainAll(WORDS);
        Matcher each = EACH_LANGUAGE.matcher(ApiDescription.text(schema, "description"));
        if (raw == Localised.class && each.find()) {
            bounds.put("maxLength", Integer.valueOf(each.group(1)));
        }
        return bounds;
    }

    private static void size(AnnotatedType type, Map<String, Object> bounds, String least, String most) {
        boolean something = type.isAnnotationPresent(NotBlank.class) || type.isAnnotationPresent(NotEmpty.class);
        put(bounds, least, something ? Optional.of(1) : Optional.empty());
        put(bounds, least, value(type, Size.class, Size::min).filter(min -> min > 0));
        put(bounds, most, value(type, Size.class, Size::max).filter(max -> max < Integer.MAX_VALUE));
    }

    private static void put(Map<String, Object> bounds, String word, Optional<?> value) {
        value.ifPresent(found -> bounds.put(word, found));
    }

    private static <A extends Annotation, T> Optional<T> value(
            AnnotatedType type, Class<A> constraint, Function<A, T> part) {
        return Optional.ofNullable(type.getAnnotation(constraint)).map(part);
    }
}
