package mentoring.directory.entity;

import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a subsidiary's directory says of one person, in our words.
 *
 * @param key the directory's immutable id of the entry (entryUUID, objectGUID)
 * @param reference what other entries call this one, digested (a normalised DN)
 * @param login the subject of the person's tokens
 * @param mail may be null, like unit, directorate, site and manager
 * @param languages lower-case ISO 639 codes
 * @param careerBand the band of the person's grade in the subsidiary's file
 * @param bandRank 1 for the most junior band, counting up
 * @param manager the reference of the person's manager
 */
public record PersonFacts(
        String key,
        String reference,
        String login,
        String displayName,
        String givenName,
        String familyName,
        String mail,
        String unit,
        String directorate,
        String site,
        SortedSet<String> languages,
        String grade,
        String careerBand,
        int bandRank,
        boolean comex,
        String manager) {

    /** One line that differs whenever any fact differs: a comparison of two people is a comparison of two digests. */
    public String fingerprint() {
        return Digest.of(toString());
    }

    /** Logins are one when they differ in case alone, as in every directory; accents do tell people apart. */
    public static String keyOf(String login) {
        return login.toLowerCase(Locale.ROOT);
    }

    /** What stands for the login where logins are compared. */
    public String loginKey() {
        return keyOf(login);
    }

    /** The languages in one text, in the order of the alphabet. */
    String languageList() {
        return String.join(",", languages);
    }

    /** What a search looks into: names, login and address, without case and accents. */
    String searchText() {
        return Stream.of(displayName, givenName, familyName, login, mail)
                .filter(Objects::nonNull)
                .map(Folded::of)
                .collect(Collectors.joining("\n"));
    }
}
