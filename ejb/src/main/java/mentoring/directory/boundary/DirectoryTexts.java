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

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "mentoring.directory.boundary.texts", locale, DirectoryTexts.class.getClassLoader());
    }
}
