package mentoring.directory.boundary;

import java.util.Set;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.entity.PersonFacts;

/**
 * Somebody as the directory shows them, and what that would change.
 *
 * @param change JOINS, RETURNS or CHANGES
 * @param id of the entry in the directory
 * @param rank of the career band, 1 for the most junior
 */
public record SampleView(
        PersonChange.Kind change,
        String id,
        String login,
        String displayName,
        String givenName,
        String familyName,
        String mail,
        String unit,
        String directorate,
        String site,
        Set<String> languages,
        String grade,
        String careerBand,
        int rank,
        boolean comex) {

    static SampleView of(PersonChange change) {
        PersonFacts facts = change.facts();
        return new SampleView(
                change.kind(),
                facts.key(),
                facts.login(),
                facts.displayName(),
                facts.givenName(),
                facts.familyName(),
                facts.mail(),
                facts.unit(),
                facts.directorate(),
                facts.site(),
                facts.languages(),
                facts.grade(),
                facts.careerBand(),
                facts.bandRank(),
                facts.comex());
    }
}
