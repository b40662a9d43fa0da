package mentoring.directory.boundary;

import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.directory.PersonState;
import mentoring.directory.entity.Person;
import mentoring.shared.SubsidiaryCode;

/**
 * A person as others of the module see them.
 *
 * @param login the subject of the person's tokens
 * @param mail null when the directory knows none, like givenName, unit, directorate, site and manager
 * @param languages lower-case ISO 639 codes
 * @param careerBand the band that the subsidiary's file gives the grade
 * @param rank of the career band: 1 for the most junior, counting up; comparable within one subsidiary
 */
public record PersonView(
        PersonId id,
        SubsidiaryCode subsidiary,
        String login,
        String displayName,
        String givenName,
        String familyName,
        String mail,
        String unit,
        String directorate,
        String site,
        Set<String> languages,
        String careerBand,
        String grade,
        int rank,
        boolean comex,
        PersonId manager,
        PersonState state) {

    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.subsidiary(),
                person.login(),
                person.displayName(),
                person.givenName(),
                person.familyName(),
                person.mail(),
                person.unit(),
                person.directorate(),
                person.site(),
                person.languages(),
                person.careerBand(),
                person.grade(),
                person.bandRank(),
                person.isComex(),
                person.manager(),
                person.state());
    }

    public boolean isActive() {
        return state == PersonState.ACTIVE;
    }
}
