package mentoring.tandem.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.directory.PolicyTerm;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Mistake;
import mentoring.shared.Phrase;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.entity.TermDecision;

/**
 * What a programme wants otherwise than its template.
 *
 * @param rules each once, up to 50; a rule that is left out is as usual
 */
public record PairingPolicyDecision(@NotNull @Size(max = 50) List<@NotNull @Valid RuleDecision> rules) {

    /** Refuses with {@code invalid-input}, every mistake in one answer. */
    List<TermDecision> terms() {
        List<Mistake> mistakes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < rules.size(); place++) {
            RuleDecision decision = rules.get(place);
            check("rules[" + place + "]", decision, mistakes);
            if (!seen.add(decision.rule())) {
                mistakes.add(mistake("rules[" + place + "].rule", "rule.twice", Map.of("rule", decision.rule())));
            }
        }
        if (!mistakes.isEmpty()) {
            throw InvalidInput.of(mistakes);
        }
        return rules.stream()
                .map(decision -> new TermDecision(decision.rule(), decision.value()))
                .toList();
    }

    private static void check(String path, RuleDecision decision, List<Mistake> mistakes) {
        PolicyTerm.of(decision.rule())
                .ifPresentOrElse(
                        term -> {
                            if (!term.accepts(decision.value())) {
                                mistakes.add(mistake(
                                        path + ".value",
                                        "rule.value",
                                        Map.of("rule", term.code(), "least", term.least(), "most", term.most())));
                            }
                        },
                        () -> mistakes.add(mistake(path + ".rule", "rule.unknown", Map.of("accepted", accepted()))));
    }

    private static List<String> accepted() {
        return Arrays.stream(PolicyTerm.values()).map(PolicyTerm::code).toList();
    }

    private static Mistake mistake(String path, String key, Map<String, ?> facts) {
        return new Mistake(path, new Phrase(TandemRefused.class, key, facts));
    }
}
