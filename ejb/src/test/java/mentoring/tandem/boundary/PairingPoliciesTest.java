package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static mentoring.tandem.boundary.WaveTandems.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import mentoring.directory.PolicyTerm;
import mentoring.programme.ProgrammeId;
import mentoring.programme.Template;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotAllowed;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.tandem.PolicyRule;
import mentoring.tandem.PolicySource;
import mentoring.tandem.RuleKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PairingPoliciesTest {
    private static final ProgrammeId PROGRAMME = new ProgrammeId(1);

    private final WaveTandems wave = new WaveTandems(PAIR);

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void lists_every_rule_in_both_languages_before_anything_is_decided() {
        PairingPolicyView policy = wave.policies().get(MANAGER, PROGRAMME);

        assertThat(policy.version()).isZero();
        assertThat(policy.decidedBy()).isNull();
        assertThat(policy.rules())
                .hasSize(31)
                .extracting(PolicyRule::rule)
                .contains(
                        "certified-mentor",
                        "not-excluded",
                        "pinned",
                        "mentor-capacity",
                        "same-subsidiary",
                        "earlier-tandem")
                .doesNotHaveDuplicates();
        assertThat(policy.rules()).allSatisfy(rule -> {
            assertThat(rule.title().fr()).isNotBlank();
            assertThat(rule.text().en()).isNotBlank().isNotEqualTo(rule.text().fr());
            assertThat(rule.value() == null).isEqualTo(rule.kind() == RuleKind.HARD);
        });
    }

    @Test
    void a_venture_has_other_values_where_nobody_decides() {
        assertThat(rule(wave.policies().get(MANAGER, PROGRAMME), "complementary-skills")
                        .value())
                .isZero();

        wave.programmes.becomes(Template.VENTURE_TANDEM);

        assertThat(rule(wave.policies().get(MANAGER, PROGRAMME), "complementary-skills")
                        .value())
                .isPositive();
    }

    @Test
    void what_a_programme_decides_goes_over_what_is_usual_until_it_decides_anew() {
        PairingPolicyView first = decide(0, new RuleDecision("same-site", 7), new RuleDecision("same-subsidiary", 1));

        assertThat(first.version()).isEqualTo(1);
        assertThat(first.decidedBy()).isEqualTo(MANAGER.subject());
        assertThat(rule(first, "same-site"))
                .extracting(PolicyRule::value, PolicyRule::source)
                .containsExactly(7, PolicySource.PROGRAMME);

        PairingPolicyView second = decide(1, new RuleDecision("same-subsidiary", 1));

        assertThat(rule(second, "same-site").source()).isEqualTo(PolicySource.DEFAULT);
        assertThat(rule(second, "same-subsidiary").source()).isEqualTo(PolicySource.PROGRAMME);
    }

    @Test
    void the_file_of_the_waves_subsidiary_goes_over_what_the_programme_decides() {
        decide(0, new RuleDecision("same-site", 7), new RuleDecision("level-gap", 9));
        wave.subsidiaries.decide(SERVICES, PolicyTerm.SAME_SITE, 0);

        WavePolicyView policy = wave.in(() -> wave.policies().ofWave(MANAGER, OneWave.ID));

        assertThat(policy.rules())
                .filteredOn(rule ->
                        List.of("same-site", "level-gap", "same-subsidiary").contains(rule.rule()))
                .extracting(PolicyRule::value, PolicyRule::source)
                .containsExactlyInAnyOrder(
                        tuple(0, PolicySource.SUBSIDIARY),
                        tuple(9, PolicySource.PROGRAMME),
                        tuple(0, PolicySource.DEFAULT));
    }

    @Test
    void refuses_every_mistake_in_one_answer() {
        assertThatThrownBy(() -> decide(
                        0,
                        new RuleDecision("same-sight", 1),
                        new RuleDecision("mentor-capacity", 4),
                        new RuleDecision("level-gap", 1),
                        new RuleDecision("level-gap", 2),
                        new RuleDecision("certified-mentor", 0)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(InvalidInput.Violation::path)
                                .containsExactly("rules[0].rule", "rules[1].value", "rules[3].rule", "rules[4].rule"));
    }

    @Test
    void refuses_a_decision_on_a_version_that_is_no_more() {
        decide(0, new RuleDecision("same-site", 7));

        assertThatThrownBy(() -> decide(0, new RuleDecision("same-site", 8))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void is_decided_by_who_steers_the_programme_alone() {
        PairingPolicyDecision decision = new PairingPolicyDecision(List.of());

        assertThatThrownBy(() ->
                        wave.policies().decide(WaveTandems.holding("x", Role.SUBSIDIARY_HR), PROGRAMME, 0, decision))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_pairing_keeps_the_rules_that_it_obeyed() {
        wave.mentors(1, 1).mentees(1);
        decide(0, new RuleDecision("shared-half-days", 50));
        PairingView pairing = wave.pair();
        decide(1, new RuleDecision("shared-half-days", 3));

        PairingView read = wave.in(() -> wave.pairings().get(MANAGER, pairing.id()));

        assertThat(read.points()).isGreaterThanOrEqualTo(50);
        assertThat(read.rules())
                .filteredOn(rule -> rule.rule().equals("shared-half-days"))
                .extracting(PolicyRule::value)
                .containsExactly(50);
    }

    private PairingPolicyView decide(long version, RuleDecision... decisions) {
        return wave.in(() ->
                wave.policies().decide(MANAGER, PROGRAMME, version, new PairingPolicyDecision(List.of(decisions))));
    }

    private static PolicyRule rule(PairingPolicyView policy, String code) {
        return policy.rules().stream()
                .filter(rule -> rule.rule().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
