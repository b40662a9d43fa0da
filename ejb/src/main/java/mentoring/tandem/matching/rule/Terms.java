package mentoring.tandem.matching.rule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import mentoring.directory.PolicyTerm;
import mentoring.programme.Template;

/**
 * What is decided of a policy: a value for every term.
 *
 * @param values none is missing, each is in its range
 */
public record Terms(Map<PolicyTerm, Integer> values) {
    /** Of a programme of reverse mentoring that decides nothing. */
    public static final Terms STANDARD = new Terms(Map.ofEntries(
            Map.entry(PolicyTerm.MENTOR_CAPACITY, 3),
            Map.entry(PolicyTerm.SAME_SUBSIDIARY, 0),
            Map.entry(PolicyTerm.NO_EARLIER_TANDEM, 0),
            Map.entry(PolicyTerm.TOPICS_BY_PRIORITY, 4),
            Map.entry(PolicyTerm.LEVEL_GAP, 2),
            Map.entry(PolicyTerm.COMPLEMENTARY_SKILLS, 0),
            Map.entry(PolicyTerm.DIFFERENT_TRADE, 2),
            Map.entry(PolicyTerm.DIFFERENT_DIRECTORATE, 6),
            Map.entry(PolicyTerm.ACROSS_SUBSIDIARIES, 0),
            Map.entry(PolicyTerm.ACROSS_GENERATIONS, 0),
            Map.entry(PolicyTerm.GRADE_DISTANCE, 2),
            Map.entry(PolicyTerm.SHARED_HALF_DAYS, 1),
            Map.entry(PolicyTerm.SAME_SITE, 3),
            Map.entry(PolicyTerm.FURTHER_LANGUAGES, 1),
            Map.entry(PolicyTerm.STABILITY, 10),
            Map.entry(PolicyTerm.EARLIER_TANDEM, 10),
            Map.entry(PolicyTerm.PEER_DIRECTORATES, 5)));

    /** Of a programme of venture tandems that decides nothing: skills that complete each other, and two generations, make the pair. */
    public static final Terms VENTURE = STANDARD.over(Map.of(
            PolicyTerm.MENTOR_CAPACITY, 1,
            PolicyTerm.TOPICS_BY_PRIORITY, 2,
            PolicyTerm.LEVEL_GAP, 1,
            PolicyTerm.COMPLEMENTARY_SKILLS, 8,
            PolicyTerm.ACROSS_GENERATIONS, 10,
            PolicyTerm.DIFFERENT_TRADE, 0,
            PolicyTerm.DIFFERENT_DIRECTORATE, 0,
            PolicyTerm.GRADE_DISTANCE, 0));

    public Terms {
        for (PolicyTerm term : PolicyTerm.values()) {
            if (!values.containsKey(term) || !term.accepts(values.get(term))) {
                throw new IllegalArgumentException(term.code() + " is not in its range: " + values.get(term));
            }
        }
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    public static Terms usual(Template template) {
        return template == Template.VENTURE_TANDEM ? VENTURE : STANDARD;
    }

    /** The same terms, except for those that somebody has decided otherwise. */
    public Terms over(Map<PolicyTerm, Integer> decided) {
        Map<PolicyTerm, Integer> all = new EnumMap<>(values);
        all.putAll(decided);
        return new Terms(all);
    }

    public int value(PolicyTerm term) {
        return values.get(term);
    }

    public boolean isOn(PolicyTerm term) {
        return value(term) > 0;
    }
}
