package mentoring.directory.boundary;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import mentoring.directory.control.community.Declared;

/**
 * What somebody says of themselves: never an age or a birth date.
 *
 * @param languages 1 to 10 ISO 639 codes, for example {@code fr}
 * @param site where they would meet others; may be left out
 * @param careerBand the side they are on: one of the community's, such as {@code JUNIOR} and {@code SENIOR}
 */
public record Declaration(
        @NotNull @Size(max = 80) @Pattern(regexp = Invitee.NAME)
        String givenName,

        @NotNull @Size(max = 80) @Pattern(regexp = Invitee.NAME)
        String familyName,

        @NotNull @Size(max = 254) @Pattern(regexp = Invitee.MAIL)
        String mail,

        @NotEmpty @Size(max = 10) Set<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @Size(max = 200) @Pattern(regexp = Invitee.NAME) String site,
        @NotNull @Size(max = 60) String careerBand) {

    Declared declared() {
        return new Declared(givenName, familyName, mail, new TreeSet<>(languages), site, careerBand);
    }
}
