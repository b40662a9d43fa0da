package mentoring.tandem.matching;

import java.util.List;
import java.util.Map;
import mentoring.shared.Localised;
import mentoring.tandem.Alternative;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.matching.rule.RuleTexts;

/** Puts what a pair would have cost into a few sentences. */
final class WhyNotTexts {
    private WhyNotTexts() {}

    /** @param cost null when hard rules stand between the two */
    static Localised of(List<ExplanationLine> obstacles, int points, Alternative.Cost cost, boolean together) {
        if (cost == null) {
            List<Localised> rules =
                    obstacles.stream().map(ExplanationLine::title).toList();
            return RuleTexts.of("why-not.forbidden", Map.of("rules", rules, "points", points));
        }
        if (together) {
            return RuleTexts.of("why-not.together", Map.of("points", points));
        }
        return RuleTexts.of(
                key(cost),
                Map.of(
                        "points", points,
                        "lost", Math.abs(cost.points()),
                        "seats", cost.seats(),
                        "moved", Math.max(0, cost.moves().size() - 1)));
    }

    private static String key(Alternative.Cost cost) {
        if (cost.isNothing()) {
            return "why-not.as-good";
        }
        if (cost.seats() == 0) {
            return "why-not.points";
        }
        return cost.points() < 0 ? "why-not.seats-for-points" : "why-not.seats";
    }
}
