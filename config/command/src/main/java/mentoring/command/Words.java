package mentoring.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says, in French or English. */
record Words(Locale language) {
    /** French for those whose system speaks it, else English. */
    static Words of(Locale locale) {
        return new Words(locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
    }

    String say(String key, Object... values) {
        String text = ResourceBundle.getBundle("mentoring.command.words", language, Words.class.getClassLoader())
                .getString(key);
        return new MessageFormat(text, language).format(values);
    }
}
