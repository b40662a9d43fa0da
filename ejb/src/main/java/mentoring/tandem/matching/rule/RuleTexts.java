package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.enrolment.HalfDay;
import mentoring.programme.Level;
import mentoring.shared.Localised;

/** What rules say, in French and English, with {@code {name}} for the facts. */
public final class RuleTexts {
    private static final ResourceBundle FRENCH = load(Locale.FRENCH);
    private static final ResourceBundle ENGLISH = load(Locale.ENGLISH);

    /** Thousands of explanations say few things. More than that are said again each time: facts may come from people. */
    private static final int MOST_KEPT = 10_000;

    private static final Map<Said, Localised> KEPT = new ConcurrentHashMap<>();

    private RuleTexts() {}

    public static Localised of(String key) {
        return of(key, Map.of());
    }

    /** @param facts numbers, names, localised texts, half-days, levels or lists of these, none of which ever changes */
    public static Localised of(String key, Map<String, ?> facts) {
        return kept(new Said(key, facts), RuleTexts::filled);
    }

    /** The names of languages by their codes. */
    public static List<Localised> languages(Collection<String> codes) {
        return codes.stream().map(RuleTexts::language).toList();
    }

    public static Localised language(String code) {
        return kept(new Said(code, null), RuleTexts::named);
    }

    /** The same object for the same thing, as far as it is kept. */
    private static Localised kept(Said said, Function<Said, Localised> text) {
        Localised known = KEPT.get(said);
        if (known != null) {
            return known;
        }
        Localised unheard = text.apply(said);
        if (KEPT.size() < MOST_KEPT) {
            KEPT.put(said, unheard);
        }
        return unheard;
    }

    private static Localised named(Said said) {
        Locale language = Locale.forLanguageTag(said.key());
        return new Localised(language.getDisplayLanguage(Locale.FRENCH), language.getDisplayLanguage(Locale.ENGLISH));
    }

    private static Localised filled(Said said) {
        return new Localised(fill(FRENCH, said, Locale.FRENCH), fill(ENGLISH, said, Locale.ENGLISH));
    }

    private static String fill(ResourceBundle texts, Said said, Locale reader) {
        String filled = texts.getString(said.key());
        for (Map.Entry<String, ?> fact : said.facts().entrySet()) {
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

    /**
     * What makes a text what it is.
     *
     * @param key of the text, or the code of a language
     * @param facts null for the name of a language
     */
    private record Said(String key, Map<String, ?> facts) {}
}
