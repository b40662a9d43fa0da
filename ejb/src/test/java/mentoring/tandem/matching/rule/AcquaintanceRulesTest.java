package mentoring.tandem.matching.rule;

import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.directory.PolicyTerm;
import mentoring.programme.Formation;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.matching.Explainer;
import mentoring.tandem.matching.Proposal;
import org.junit.jupiter.api.Test;

/** The rules about certain people and certain others. */
class AcquaintanceRulesTest {
    private static final Couple COUPLE = Couple.of(new PersonId(2), new PersonId(1));

    private final Mentor mentor = person(1).asMentor();
    private final Mentee mentee = person(2).asMentee();

    @Test
    void whom_hr_keeps_apart_do_not_meet_in_either_role() {
        HardRule<Mentee> rule = new NotExcluded(List.of(COUPLE));

        assertThat(rule.allows(mentor, mentee)).isFalse();
        assertThat(rule.allows(person(2).asMentor(), person(1).asMentee())).isFalse();
        assertThat(rule.allows(mentor, person(3).asMentee())).isTrue();
    }

    @Test
    void a_proposal_does_not_say_that_anybody_is_kept_apart_from_anybody() {
        Proposal proposal =
                new Explainer(Formation.PAIR, Policy.of(Terms.STANDARD, List.of())).propose(mentor, List.of(mentee));

        assertThat(proposal.explanation())
                .extracting(ExplanationLine::rule)
                .contains("not-declined-before")
                .doesNotContain("not-excluded", "not-forbidden");
    }

    @Test
    void who_have_been_in_a_tandem_of_another_programme_do_not_meet_again_where_that_is_decided() {
        HardRule<Mentee> rule = new NoEarlierTandem(List.of(COUPLE));

        assertThat(rule.allows(mentor, mentee)).isFalse();
        assertThat(rule.allows(person(2).asMentor(), person(1).asMentee())).isFalse();
        assertThat(rule.allows(person(3).asMentor(), mentee)).isTrue();
    }

    @Test
    void an_earlier_tandem_costs_points_and_no_more_than_there_are() {
        WeightedRule<Mentee> rule = new EarlierTandem(10, List.of(COUPLE));
        WeightedRule<Mentee> site = new SameSite(3);
        Policy policy = new Policy(List.of(), List.of(site, rule), List.of(), List.of());

        assertThat(rule.points(mentor, mentee)).isEqualTo(-10);
        assertThat(rule.points(mentor, person(3).asMentee())).isZero();
        assertThat(policy.points(mentor, mentee)).isZero();
        assertThat(new Policy(List.of(), List.of(new SameSite(12), rule), List.of(), List.of()).points(mentor, mentee))
                .isEqualTo(2);
    }

    @Test
    void the_lines_of_an_explanation_add_up_though_a_rule_would_cost_more_than_there_is() {
        Policy policy = new Policy(
                List.of(), List.of(new SameSite(3), new EarlierTandem(10, List.of(COUPLE))), List.of(), List.of());

        Proposal proposal = new Explainer(Formation.PAIR, policy).propose(mentor, List.of(mentee));

        assertThat(proposal.points()).isZero();
        assertThat(proposal.explanation()).extracting(ExplanationLine::points).containsExactly(3, -3);
    }

    @Test
    void what_a_programme_manager_has_forbidden_is_not_proposed_in_that_role() {
        HardRule<Mentee> rule = new NotForbidden(List.of(new Declined(new PersonId(1), new PersonId(2))));

        assertThat(rule.allows(mentor, mentee)).isFalse();
        assertThat(rule.allows(person(2).asMentor(), person(1).asMentee())).isTrue();
    }

    @Test
    void a_policy_without_earlier_tandems_keeps_everybody_apart_who_has_been_together() {
        Known known = new Known(Set.of(), Set.of(), Set.of(), Set.of(COUPLE), Set.of(), Set.of());
        Terms never = Terms.STANDARD.over(Map.of(PolicyTerm.NO_EARLIER_TANDEM, 1));

        assertThat(Policy.of(Terms.STANDARD, known).points(mentor, mentee)).isNotEqualTo(Policy.NOT_ELIGIBLE);
        assertThat(Policy.of(never, known).broken(mentor, mentee))
                .extracting(Rule::code)
                .containsExactly("no-earlier-tandem");
    }

    @Test
    void a_couple_is_the_same_from_both_ends() {
        assertThat(COUPLE).isEqualTo(Couple.of(new PersonId(1), new PersonId(2)));
        assertThatThrownBy(() -> new Couple(new PersonId(2), new PersonId(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
