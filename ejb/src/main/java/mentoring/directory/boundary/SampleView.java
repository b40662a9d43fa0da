package mentoring.directory.boundary;

import java.util.List;
import java.util.Set;
import mentoring.directory.control.mapping.FieldChange;
import mentoring.directory.entity.PersonFacts;

/**
 * Somebody as the directory shows them, or as known when they would leave, and what that would change.
 *
 * @param change JOINS, RETURNS, MOVES, CHANGES or LEAVES
 * @param id of the entry in the directory
 * @param rank of the career band, 1 for the most junior
 * @param changes each fact that differs from what is known; empty for somebody who joins or leaves
 */
public record SampleView(
        DifferenceKind change,
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
        boolean comex,
        List<FieldChangeView> changes) {

    static SampleView of(DifferenceKind kind, PersonFacts facts, List<FieldChange> changes) {
        return new SampleView(
                kind,
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
                facts.comex(),
                changes.stream().map(FieldChangeView::of).toList());
    }
}
