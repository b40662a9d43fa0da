package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import mentoring.directory.PolicyTerm;
import mentoring.programme.Template;
import mentoring.tandem.matching.rule.Terms;
import org.eclipse.microprofile.config.Config;

/** What an installation decides about pairing: how many points each rule brings, and how long a proposal waits for its answers. Checked at start. */
@Dependent
public class TandemSettings {
    private static final String WEIGHT = "mentoring.pairing.points.";
    private static final Map<PolicyTerm, String> POINTS = Map.of(
            PolicyTerm.TOPICS_BY_PRIORITY, "topics",
            PolicyTerm.LEVEL_GAP, "level-gap",
            PolicyTerm.DIFFERENT_DIRECTORATE, "directorate",
            PolicyTerm.GRADE_DISTANCE, "grade-distance",
            PolicyTerm.SHARED_HALF_DAYS, "half-days",
            PolicyTerm.SAME_SITE, "site",
            PolicyTerm.FURTHER_LANGUAGES, "languages",
            PolicyTerm.PEER_DIRECTORATES, "peer-directorates");

    @Inject
    Config config;

    /** What a programme of the template has where nobody decides: the installation decides of reverse mentoring alone. */
    public Terms terms(Template template) {
        return template == Template.REVERSE_MENTORING ? Terms.usual(template).over(weights()) : Terms.usual(template);
    }

    private Map<PolicyTerm, Integer> weights() {
        Map<PolicyTerm, Integer> weights = new EnumMap<>(PolicyTerm.class);
        POINTS.forEach((term, name) -> weights.put(term, number(WEIGHT + name)));
        return weights;
    }

    public Duration timeToAnswer() {
        return Duration.ofDays(number("mentoring.tandem.answer.days"));
    }

    private int number(String key) {
        return config.getValue(key, Integer.class);
    }
}
