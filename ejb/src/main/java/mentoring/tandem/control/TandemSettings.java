package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import mentoring.tandem.matching.rule.Weights;
import org.eclipse.microprofile.config.Config;

/** What an installation decides about pairing: how many points each rule brings, and how long a proposal waits for its answers. Checked at start. */
@Dependent
public class TandemSettings {
    private static final String WEIGHT = "mentoring.pairing.points.";

    @Inject
    Config config;

    public Weights weights() {
        return new Weights(
                weight("topics"),
                weight("level-gap"),
                weight("directorate"),
                weight("grade-distance"),
                weight("half-days"),
                weight("site"),
                weight("languages"),
                weight("peer-directorates"));
    }

    public Duration timeToAnswer() {
        return Duration.ofDays(number("mentoring.tandem.answer.days"));
    }

    private int weight(String rule) {
        return number(WEIGHT + rule);
    }

    private int number(String key) {
        return config.getValue(key, Integer.class);
    }
}
