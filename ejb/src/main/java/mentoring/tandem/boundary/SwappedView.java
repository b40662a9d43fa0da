package mentoring.tandem.boundary;

import java.util.List;
import mentoring.directory.PersonId;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.TandemId;
import mentoring.tandem.control.Swapped;

/**
 * A tandem as an exchange of mentors makes it.
 *
 * @param replaces whose mentees these are
 * @param tandem that was proposed in its place; null for a preview
 * @param before points with the mentor that they had, under the rules of now
 * @param points with this one, whether they may meet or not
 * @param explanation where the points come from
 * @param broken the hard rules that stand between them; empty when they may meet
 */
public record SwappedView(
        TandemId replaces,
        TandemId tandem,
        PersonId mentor,
        List<PersonId> mentees,
        int before,
        int points,
        List<ExplanationLine> explanation,
        List<ExplanationLine> broken) {
    /** @param made null for a preview */
    static SwappedView of(Swapped swapped, TandemId made) {
        List<ExplanationLine> broken = swapped.broken().stream()
                .map(rule -> new ExplanationLine(rule.code(), rule.title(), rule.broken(), 0, null))
                .toList();
        return new SwappedView(
                swapped.replaced().id(),
                made,
                swapped.proposal().mentor(),
                swapped.proposal().mentees(),
                swapped.before(),
                swapped.proposal().points(),
                swapped.proposal().explanation().stream()
                        .filter(line -> line.points() != 0)
                        .toList(),
                broken);
    }
}
