package mentoring.tandem.boundary;

import java.util.Locale;
import java.util.ResourceBundle;
import mentoring.shared.Localised;

/** Why a pairing came to nothing, in words. */
final class PairingProblems {
    private static final ResourceBundle FRENCH = texts(Locale.FRENCH);
    private static final ResourceBundle ENGLISH = texts(Locale.ENGLISH);

    private PairingProblems() {}

    /** @param problem a stable code */
    static Localised of(String problem) {
        String key = FRENCH.containsKey(problem) ? problem : "internal-error";
        return new Localised(FRENCH.getString(key), ENGLISH.getString(key));
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                PairingProblems.class.getPackageName() + ".problems", locale, PairingProblems.class.getClassLoader());
    }
}
