package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import mentoring.enrolment.HalfDay;
import mentoring.programme.Level;
import mentoring.shared.Localised;

/** What rules say, in French and English, with {@code {name}} for the facts. */
public final class RuleTexts {
    private static final ResourceBundle FRENCH = load(Locale.FRENCH);
    private static final ResourceBundle ENGLISH = load(Locale.ENGLISH);

    private static final Map<String, Localised> WITHOUT_FACTS = new ConcurrentHashMap<>();

    private RuleTexts() {}

    /** Always the same object: thousands of explanations say it. */
    public static Localised of(String key) {
        return WITHOUT_FACTS.computeIfAbsent(key, unheard -> of(unheard, Map.of()));
    }

    /** @param facts numbers, names, localised texts, half-days, levels or lists of these */
    public static Localised of(String key, Map<String, ?> facts) {
        return new Localised(
                fill(FRENCH.getString(key), facts, Locale.FRENCH), fill(ENGLISH.getString(key), facts, Locale.ENGLISH));
    }

    /** The names of languages by their codes. */
    public static List<Localised> languages(Collection<String> codes) {
        return codes.stream().map(RuleTexts::language).toList();
    }

    public static Localised language(String code) {
        Locale language = Locale.forLanguageTag(code);
        return new Localised(language.getDisplayLanguage(Locale.FRENCH), language.getDisplayLanguage(Locale.ENGLISH));
    }

    private static String fill(String text, Map<String, ?> facts, Locale reader) {
        String filled = text;
        for (Map.Entry<String, ?> fact : facts.entrySet()) {
            filled = filled.replace("{" + fact.getKey() + "}", say(fact.getValue(), reader));
        }
        return filled;
    }

    private static String say(Object fact, Locale reader) {
        if (fact instanceof Collection<?> several) {
            return several.stream().map(one -> say(one, reader)).collect(Collectors.joining(", "));
        }
        if (fact instanceof HalfDay halfDay) {
            return of("half-day." + halfDay.name()).in(reader);
        }
        if (fact instanceof Level level) {
            return of("level." + level.name()).in(reader);
        }
        return fact instanceof Localised text ? text.in(reader) : String.valueOf(fact);
    }

    private static ResourceBundle load(Locale language) {
        return ResourceBundle.getBundle(
                RuleTexts.class.getPackageName() + ".rules",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
