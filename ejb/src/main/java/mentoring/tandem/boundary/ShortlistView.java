package mentoring.tandem.boundary;

import java.util.List;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.PersonView;
import mentoring.programme.WaveId;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.matching.Proposal;

/**
 * The mentors whom a mentee may choose now.
 *
 * @param mentee who asks
 * @param mentors at most ten, most points first; empty when nobody with a seat left fits
 */
public record ShortlistView(WaveId wave, PersonId mentee, List<Offer> mentors) {
    /**
     * One mentor with a seat left, and no more of them than a mentee needs to choose.
     *
     * @param unit null when the directory knows none, like site
     * @param points of the two under the weighted rules
     * @param explanation rule by rule, as of a proposal
     */
    public record Offer(
            PersonId mentor, String name, String unit, String site, int points, List<ExplanationLine> explanation) {
        static Offer of(Proposal proposal, PersonView mentor) {
            return new Offer(
                    mentor.id(),
                    mentor.displayName(),
                    mentor.unit(),
                    mentor.site(),
                    proposal.points(),
                    proposal.explanation());
        }
    }
}
