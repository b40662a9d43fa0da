package mentoring.directory.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import mentoring.directory.entity.Addressee;

/**
 * Somebody to invite.
 *
 * @param mail where the invitation goes
 * @param givenName for the salutation; may be left out, like familyName
 * @param language in which to write, {@code fr} or {@code en}; may be left out
 */
public record Invitee(
        @NotNull @Size(max = 254) @Pattern(regexp = MAIL) String mail,
        @Size(max = 80) @Pattern(regexp = NAME) String givenName,
        @Size(max = 80) @Pattern(regexp = NAME) String familyName,
        @Pattern(regexp = "fr|en") String language) {
    /** Something, an @, and a domain with a dot: what mail servers say of it is theirs to say. */
    static final String MAIL = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+";

    /** One line that is not blank. */
    static final String NAME = ".*\\S.*";

    Addressee addressee() {
        return new Addressee(mail, givenName, familyName, language);
    }
}
