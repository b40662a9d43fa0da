package mentoring.tandem.boundary;

import java.util.List;
import mentoring.shared.Localised;

/** The charter of a tandem as its members sign it. */
public record CharterView(List<String> goals, String rhythm, Localised confidentiality) {
    private static final Localised CONFIDENTIALITY = new Localised(
            "Ce qui se dit en séance reste en séance. Les évaluations sont confidentielles : personne, ni la hiérarchie ni les"
                    + " ressources humaines, ne lit les réponses d'un membre.",
            "What is said in a session stays in the session. Evaluations are confidential: nobody, neither managers nor human"
                    + " resources, reads a member's answers.");

    static CharterView of(List<String> goals, String rhythm) {
        return new CharterView(goals, rhythm, CONFIDENTIALITY);
    }
}
