package mentoring.tandem.boundary;

import java.util.List;
import mentoring.directory.PersonId;
import mentoring.shared.Localised;
import mentoring.tandem.Alternative;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.PairingId;

/**
 * What a pair that was not proposed would have been.
 *
 * @param text the answer in a few sentences
 * @param obstacles the hard rules that stand between the two; empty when they may meet
 * @param explanation what the weighted rules would have brought, rule by rule
 * @param points all of these together, whether the two may meet or not
 * @param cost what the best choice with this pair loses beside the best of all; null when the two may not meet
 */
public record AlternativeView(
        PairingId pairing,
        PersonId mentor,
        PersonId mentee,
        Localised text,
        List<ExplanationLine> obstacles,
        List<ExplanationLine> explanation,
        int points,
        Alternative.Cost cost) {
    static AlternativeView of(PairingId pairing, Alternative answer) {
        return new AlternativeView(
                pairing,
                answer.mentor(),
                answer.mentee(),
                answer.text(),
                answer.obstacles(),
                answer.explanation(),
                answer.points(),
                answer.cost());
    }
}
