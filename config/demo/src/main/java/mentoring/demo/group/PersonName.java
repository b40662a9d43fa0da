package mentoring.demo.group;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as its bearer writes it.
 *
 * @param common the whole name, which is not always given name and family name side by side
 */
public record PersonName(String given, String family, String common) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ASCII_LETTERS = Pattern.compile("[^a-z]+");
    private static final Map<String, String> LETTERS_WITHOUT_MARKS =
            Map.of("ł", "l", "ø", "o", "ß", "ss", "œ", "oe", "æ", "ae", "ı", "i", "đ", "d");

    static PersonName of(String given, String family) {
        return new PersonName(given, family, given + " " + family);
    }

    /** The first letter of the given name and the family name, in ASCII. */
    String asLogin() {
        String letters = ascii(family);
        return ascii(given).charAt(0) + letters.substring(0, Math.min(letters.length(), 15));
    }

    /** The part of a mail address before the at sign. */
    String asMailbox() {
        return ascii(given) + "." + ascii(family);
    }

    private static String ascii(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS_WITHOUT_MARKS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFD);
        return NOT_ASCII_LETTERS
                .matcher(MARKS.matcher(decomposed).replaceAll(""))
                .replaceAll("");
    }
}
