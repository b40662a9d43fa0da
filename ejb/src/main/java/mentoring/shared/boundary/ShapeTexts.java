package mentoring.shared.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mentoring.shared.InvalidInput;

/** Says in the caller's language what shape was expected, without a word about Java. */
record ShapeTexts(Locale language) {
    private static final String TEXTS = "shapes";
    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);
    private static final Set<Class<?>> TRUTHS = Set.of(boolean.class, Boolean.class);

    String unknownField(Collection<Object> known) {
        return say("unknown-field", Map.of("known", known.stream().sorted().toList()));
    }

    String wrongText(String failure, Class<?> target) {
        return Texts.find(getClass(), TEXTS, failure, Map.of(), language).orElseGet(() -> expected(target));
    }

    String wrongShape(JsonMappingException mistake) {
        Class<?> target = mistake instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? mismatch.getTargetType()
                : Object.class;
        return wrongText(mistake.getOriginalMessage(), target);
    }

    String first(InvalidInput mistake) {
        return mistake.violations(phrase -> Texts.say(phrase, language)).get(0).message();
    }

    String incomplete() {
        return say("incomplete", Map.of());
    }

    String objectExpected() {
        return say("object", Map.of());
    }

    String trailing() {
        return say("trailing", Map.of());
    }

    String emptyBody() {
        return say("empty-body", Map.of());
    }

    /** Why a body is no JSON: the parser's own words name no Java type of ours, in English only. */
    String reason(IOException malformed) {
        String words = malformed instanceof JsonProcessingException json ? json.getOriginalMessage() : null;
        return words == null ? say("unreadable", Map.of()) : words.replaceAll("[\\p{Cntrl}]", " ");
    }

    private String expected(Class<?> target) {
        if (target.isEnum()) {
            List<String> accepted = Arrays.stream(target.getEnumConstants())
                    .map(String::valueOf)
                    .toList();
            return say("one-of", Map.of("accepted", accepted));
        }
        return say(kind(target), Map.of());
    }

    private static String kind(Class<?> target) {
        if (WHOLE_NUMBERS.contains(target)) {
            return "whole-number";
        }
        if (TRUTHS.contains(target)) {
            return "truth";
        }
        if (Collection.class.isAssignableFrom(target)) {
            return "list";
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return "date";
        }
        return target.isRecord() || Map.class.isAssignableFrom(target) ? "object" : "other";
    }

    private String say(String key, Map<String, ?> facts) {
        return Texts.find(getClass(), TEXTS, key, facts, language).orElse(key);
    }
}
