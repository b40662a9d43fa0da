package mentoring.directory.boundary;

import java.util.Locale;
import java.util.ResourceBundle;
import mentoring.shared.Localised;

/** What the directory says to people, in both languages. */
final class DirectoryTexts {
    private static final ResourceBundle FRENCH = texts(Locale.FRENCH);
    private static final ResourceBundle ENGLISH = texts(Locale.ENGLISH);

    private DirectoryTexts() {}

    static Localised of(String key) {
        return new Localised(FRENCH.getString(key), ENGLISH.getString(key));
    }

    /** @param job stands in the text as {@code {job}} */
    static Localised of(String key, long job) {
        Localised text = of(key);
        return new Localised(filled(text.fr(), job), filled(text.en(), job));
    }

    private static String filled(String text, long job) {
        return text.replace("{job}", Long.toString(job));
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "mentoring.directory.boundary.texts", locale, DirectoryTexts.class.getClassLoader());
    }
}
