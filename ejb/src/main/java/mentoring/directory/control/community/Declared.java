package mentoring.directory.control.community;

import java.util.SortedSet;
import mentoring.directory.entity.Digest;
import mentoring.directory.entity.PersonFacts;

/**
 * What somebody says of themselves.
 *
 * @param languages lower-case ISO 639 codes
 * @param site null for none
 * @param band one of the community's
 */
public record Declared(
        String givenName, String familyName, String mail, SortedSet<String> languages, String site, String band) {
    /**
     * The same as facts about the person with this login.
     *
     * <p>Refusals: {@code band-unknown}.
     */
    public PersonFacts facts(String login, Community community) {
        String key = "registration-" + Digest.of(PersonFacts.keyOf(login));
        return new PersonFacts(
                key,
                Digest.of(key),
                login,
                givenName + " " + familyName,
                givenName,
                familyName,
                mail,
                null,
                null,
                site,
                languages,
                null,
                band,
                community.rankOf(band),
                false,
                null);
    }
}
