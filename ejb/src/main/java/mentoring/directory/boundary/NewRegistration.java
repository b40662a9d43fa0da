package mentoring.directory.boundary;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import mentoring.directory.control.community.Declared;

/**
 * Somebody who was invited registers: the code, and what they say of themselves as in {@link Declaration}.
 *
 * @param invitation the code of the invitation
 * @param consent true for who has agreed to the community's data notice; needed when it has one
 */
public record NewRegistration(
        @NotNull @Size(min = 1, max = 100) String invitation,

        @NotNull @Size(max = 80) @Pattern(regexp = Invitee.NAME)
        String givenName,

        @NotNull @Size(max = 80) @Pattern(regexp = Invitee.NAME)
        String familyName,

        @NotNull @Size(max = 254) @Pattern(regexp = Invitee.MAIL)
        String mail,

        @NotEmpty @Size(max = 10) Set<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @Size(max = 200) @Pattern(regexp = Invitee.NAME) String site,
        @NotNull @Size(max = 60) String careerBand,
        Boolean consent) {

    Declared declared() {
        return new Declaration(givenName, familyName, mail, languages, site, careerBand).declared();
    }

    boolean consents() {
        return Boolean.TRUE.equals(consent);
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "a registration";
    }
}
