package mentoring.tandem.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.directory.PolicyTerm;
import mentoring.tandem.PolicyRule;
import mentoring.tandem.PolicySource;
import mentoring.tandem.RuleKind;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.MentorCapacity;
import mentoring.tandem.matching.rule.Pinned;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Rule;
import mentoring.tandem.matching.rule.Terms;

/**
 * What is decided for a programme or a wave.
 *
 * @param sources where each value comes from, unless it is as usual
 */
public record EffectivePolicy(Terms terms, Map<PolicyTerm, PolicySource> sources) {
    private static final Terms EVERYTHING =
            Terms.STANDARD.over(Map.of(PolicyTerm.SAME_SUBSIDIARY, 1, PolicyTerm.NO_EARLIER_TANDEM, 1));

    public EffectivePolicy {
        sources = Map.copyOf(sources);
    }

    static EffectivePolicy usual(Terms terms) {
        return new EffectivePolicy(terms, Map.of());
    }

    EffectivePolicy over(Map<PolicyTerm, Integer> decided, PolicySource source) {
        Map<PolicyTerm, PolicySource> all = new EnumMap<>(PolicyTerm.class);
        all.putAll(sources);
        decided.keySet().forEach(term -> all.put(term, source));
        return new EffectivePolicy(terms.over(decided), all);
    }

    /** Every rule there is, those switched off included: the hard ones first. */
    public List<PolicyRule> rules() {
        Policy policy = Policy.of(EVERYTHING, Known.NOTHING);
        List<Rule> rules = new ArrayList<>(policy.hard());
        rules.add(new Pinned(List.of()));
        rules.add(new MentorCapacity(terms.value(PolicyTerm.MENTOR_CAPACITY)));
        Stream.of(policy.pairWeighted(), policy.teamWeighted()).forEach(rules::addAll);
        return rules.stream().map(this::rule).toList();
    }

    private PolicyRule rule(Rule rule) {
        return PolicyTerm.of(rule.code())
                .map(term -> new PolicyRule(
                        rule.code(),
                        RuleKind.valueOf(term.kind().name()),
                        rule.title(),
                        rule.description(),
                        terms.value(term),
                        term.least(),
                        term.most(),
                        sources.getOrDefault(term, PolicySource.DEFAULT)))
                .orElseGet(() -> new PolicyRule(
                        rule.code(), RuleKind.HARD, rule.title(), rule.description(), null, null, null, null));
    }
}
