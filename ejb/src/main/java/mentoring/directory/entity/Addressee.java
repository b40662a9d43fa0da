package mentoring.directory.entity;

import java.util.Locale;

/**
 * Whom an invitation is for.
 *
 * @param givenName null when it is not known, like familyName
 * @param language of the mail, {@code fr} or {@code en}; null when it is not known
 */
public record Addressee(String mail, String givenName, String familyName, String language) {
    /** Addresses are one when they differ in case alone. */
    public static String keyOf(String mail) {
        return mail.toLowerCase(Locale.ROOT);
    }
}
