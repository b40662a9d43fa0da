package mentoring.tandem;

import java.util.List;
import mentoring.directory.PersonId;
import mentoring.shared.Localised;

/**
 * What a pair that was not proposed would have been: the answer to "why not her?".
 *
 * @param text the answer in a few sentences
 * @param obstacles the hard rules that stand between the two; empty when they may meet
 * @param explanation what the weighted rules would have brought, rule by rule
 * @param points all of these together, whether the two may meet or not
 * @param cost what the best choice with this pair loses beside the best of all; null when the two may not meet
 */
public record Alternative(
        PersonId mentor,
        PersonId mentee,
        Localised text,
        List<ExplanationLine> obstacles,
        List<ExplanationLine> explanation,
        int points,
        Cost cost) {
    /**
     * The difference between two proven optima.
     *
     * @param seats how many mentees fewer would have a mentor; 0 or more
     * @param points how many points fewer there would be in all; below 0 only when people lose their seats
     * @param moves everybody whose mentor would change, the mentee of the pair first
     */
    public record Cost(int seats, long points, List<Move> moves) {
        public boolean isNothing() {
            return seats == 0 && points == 0;
        }
    }
}
