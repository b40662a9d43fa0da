package mentoring.shared.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mentoring.shared.Localised;
import mentoring.shared.Phrase;

/**
 * Human texts in French and English, kept as resources beside a class: {@code <name>_fr.properties} and {@code <name>_en.properties} in
 * UTF-8, with {@code {fact}} for the values that vary.
 */
final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

    /** The name of the resource with the texts of refusals. */
    static final String OF_REFUSALS = "refusals";

    private Texts() {}

    /** The words of a phrase; its key when there are none. */
    static String say(Phrase phrase, Locale language) {
        return find(phrase.beside(), OF_REFUSALS, phrase.key(), phrase.facts(), language)
                .orElseGet(phrase::toString);
    }

    /** The text of a key with its facts filled in; empty when there is none. */
    static Optional<String> find(Class<?> beside, String name, String key, Map<String, ?> facts, Locale language) {
        String suffix = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "_en" : "_fr";
        Properties texts = LOADED.computeIfAbsent(
                beside.getPackageName() + "/" + name + suffix, unused -> load(beside, name + suffix + ".properties"));
        return Optional.ofNullable(texts.getProperty(key)).map(text -> fill(text, facts, language));
    }

    private static Properties load(Class<?> beside, String resource) {
        Properties texts = new Properties();
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " of " + beside.getPackageName(), e);
        }
        return texts;
    }

    private static String fill(String text, Map<String, ?> facts, Locale language) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        facts.containsKey(found.group(1)) ? say(facts.get(found.group(1)), language) : found.group()));
    }

    private static String say(Object fact, Locale language) {
        if (fact instanceof Localised text) {
            return text.in(language);
        }
        if (fact instanceof Phrase phrase) {
            return say(phrase, language);
        }
        if (fact instanceof Collection<?> several) {
            return several.stream().map(one -> say(one, language)).collect(Collectors.joining(", "));
        }
        return String.valueOf(fact);
    }
}
