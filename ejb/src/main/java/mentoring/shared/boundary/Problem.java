package mentoring.shared.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Violation;
import mentoring.shared.Refusal;

/**
 * A refusal as RFC 9457 tells it, in the language of the caller.
 *
 * @param type {@code urn:mentoring:problem:<code>}
 * @param title what is refused, the same for every occurrence
 * @param status the HTTP status; null where there is none (JMS)
 * @param detail what happened this time, and what to do about it
 * @param code stable: the part of the answer that programs should look at
 * @param facts the values behind the detail
 * @param violations every mistake in the input; null for other refusals
 */
public record Problem(
        String type,
        String title,
        Integer status,
        String detail,
        String code,
        Map<String, Object> facts,
        List<Violation> violations) {
    /** @param status null where there is no HTTP */
    public static Problem of(Refusal refusal, Integer status, Locale language) {
        List<Violation> violations =
                refusal instanceof InvalidInput input ? input.violations(phrase -> Texts.say(phrase, language)) : null;
        Map<String, Object> facts = new LinkedHashMap<>(refusal.facts());
        facts.remove("violations");
        return new Problem(
                "urn:mentoring:problem:" + refusal.code(),
                text(refusal, "title", language),
                status,
                text(refusal, "detail", language),
                refusal.code(),
                facts.isEmpty() ? null : facts,
                violations);
    }

    private static String text(Refusal refusal, String part, Locale language) {
        return Texts.find(refusal.getClass(), Texts.OF_REFUSALS, refusal.code() + "." + part, refusal.words(), language)
                .orElse(refusal.code());
    }
}
