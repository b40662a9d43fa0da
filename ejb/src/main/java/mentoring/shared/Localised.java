package mentoring.shared;

import java.util.Locale;

/** A human text in both languages of the module; readers get the one their {@code Accept-Language} prefers, French when in doubt; a text missing in one of them is refused with {@code invalid-input}. */
public record Localised(String fr, String en) {
    public Localised {
        if (fr == null || fr.isBlank() || en == null || en.isBlank()) {
            throw InvalidInput.at("", new Phrase(Localised.class, "accepted.both-languages"));
        }
    }

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : fr;
    }
}
