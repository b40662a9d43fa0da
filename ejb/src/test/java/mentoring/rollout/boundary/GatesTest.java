package mentoring.rollout.boundary;

import static mentoring.rollout.boundary.TwoWaves.ENERGIE;
import static mentoring.rollout.boundary.TwoWaves.ENOUGH;
import static mentoring.rollout.boundary.TwoWaves.MANAGER;
import static mentoring.rollout.boundary.TwoWaves.NOW;
import static mentoring.rollout.boundary.TwoWaves.SERVICES;
import static mentoring.rollout.boundary.TwoWaves.TOO_LITTLE;
import static mentoring.rollout.boundary.TwoWaves.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.rollout.Criterion;
import mentoring.rollout.GateOutcome;
import mentoring.rollout.Reason;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.Transition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GatesTest {
    private static final PageRequest FIRST = new PageRequest(0, 50);

    private final TwoWaves rollout = new TwoWaves();

    @AfterEach
    void close() {
        rollout.close();
    }

    @Test
    void opens_the_next_wave_when_its_results_are_just_enough() {
        GateDecisionView decision = rollout.at(WaveState.REVIEW).with(ENOUGH).decide();

        assertThat(decision.outcome()).isEqualTo(GateOutcome.GO);
        assertThat(decision.decidedBy()).isEqualTo("claire.moreau");
        assertThat(decision.decidedAt()).isEqualTo(NOW);
        assertThat(rollout.state(rollout.first)).isEqualTo(WaveState.GO);
        assertThat(rollout.state(rollout.second)).isEqualTo(WaveState.OPEN);
    }

    @Test
    void tells_of_the_decision_and_of_both_waves() {
        rollout.at(WaveState.REVIEW).with(ENOUGH).decide();

        assertThat(rollout.transitions.told())
                .containsExactly(
                        "gate-decision:  -> GO by claire.moreau",
                        "wave: REVIEW -> GO by claire.moreau",
                        "wave: PLANNED -> OPEN by claire.moreau");
    }

    @Test
    void tells_nothing_of_the_figures_that_a_decision_rests_on() {
        rollout.at(WaveState.REVIEW).with(TOO_LITTLE).decide();

        assertThat(rollout.transitions.fired())
                .filteredOn(transition -> transition.kind().equals("gate-decision"))
                .extracting(Transition::facts)
                .containsExactly(Map.of("wave", rollout.first.value()));
    }

    @Test
    void holds_the_next_wave_back_when_they_are_not() {
        GateDecisionView decision =
                rollout.at(WaveState.REVIEW).with(TOO_LITTLE).decide();

        assertThat(decision.outcome()).isEqualTo(GateOutcome.HOLD);
        assertThat(rollout.state(rollout.first)).isEqualTo(WaveState.HOLD);
        assertThat(rollout.state(rollout.second)).isEqualTo(WaveState.PLANNED);
    }

    @Test
    void decides_again_after_another_review_and_keeps_every_answer_with_its_own_figures() {
        GateDecisionView hold = rollout.at(WaveState.REVIEW).with(TOO_LITTLE).decide();
        rollout.reviewAgain();
        GateDecisionView go = rollout.with(ENOUGH).decide();

        assertThat(list(FIRST).items()).containsExactly(hold, go);
        assertThat(list(FIRST).items())
                .extracting(decision -> satisfaction(decision).found().orElseThrow())
                .containsExactly(34, 35);
        assertThat(rollout.state(rollout.second)).isEqualTo(WaveState.OPEN);
    }

    @Test
    void gives_one_reason_for_each_criterion_in_both_languages() {
        List<Reason> reasons = rollout.at(WaveState.REVIEW).decide().reasons();

        assertThat(reasons).extracting(Reason::criterion).containsExactly(Criterion.values());
        assertThat(reasons)
                .allSatisfy(reason -> assertThat(reason.text().fr())
                        .isNotBlank()
                        .isNotEqualTo(reason.text().en()));
    }

    @ParameterizedTest
    @EnumSource(value = WaveState.class, mode = EnumSource.Mode.EXCLUDE, names = "REVIEW")
    void judges_no_wave_that_is_not_in_review(WaveState state) {
        rollout.at(state);

        assertThatThrownBy(rollout::decide).hasMessage("wave-not-in-review {state=" + state + "}");

        assertThat(rollout.transitions.fired()).isEmpty();
        assertThat(list(FIRST).items()).isEmpty();
    }

    @Test
    void opens_one_wave_and_not_the_one_after_it() {
        WaveId third = rollout.plan(rollout.programme(), SERVICES);

        rollout.at(WaveState.REVIEW).decide();

        assertThat(rollout.state(rollout.second)).isEqualTo(WaveState.OPEN);
        assertThat(rollout.state(third)).isEqualTo(WaveState.PLANNED);
    }

    @Test
    void lets_the_last_wave_of_a_programme_through() {
        rollout.at(WaveState.REVIEW).decide();
        rollout.database.inTransaction(() -> {
            rollout.waves.advance(rollout.second, WaveState.PAIRED, "x");
            rollout.waves.advance(rollout.second, WaveState.RUNNING, "x");
            return rollout.waves.advance(rollout.second, WaveState.REVIEW, "x");
        });

        GateDecisionView last = rollout.database.inTransaction(
                () -> rollout.gates().decide(holding(Role.PROGRAMME_MANAGER, ENERGIE), rollout.second));

        assertThat(last.outcome()).isEqualTo(GateOutcome.GO);
    }

    @Test
    void opens_nothing_in_a_programme_that_takes_nobody_in_any_more() {
        rollout.at(WaveState.REVIEW);
        rollout.database.inTransaction(() -> rollout.database
                .entityManager()
                .createNativeQuery("update programme set state = 'CLOSED'")
                .executeUpdate());
        rollout.database.entityManager().getEntityManagerFactory().getCache().evictAll();

        assertThat(rollout.decide().outcome()).isEqualTo(GateOutcome.GO);
        assertThat(rollout.state(rollout.second)).isEqualTo(WaveState.PLANNED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUBSIDIARY_HR", "GROUP_HR", "COMEX"})
    void shows_decisions_to_those_who_do_not_make_them(Role role) {
        GateDecisionView decision = rollout.at(WaveState.REVIEW).decide();

        assertThat(rollout.gates()
                        .list(holding(role, SERVICES), rollout.first, FIRST)
                        .items())
                .containsExactly(decision);
        assertThatThrownBy(() -> rollout.gates().decide(holding(role, SERVICES), rollout.first))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTICIPANT", "OPERATOR"})
    void is_closed_to_participants_and_operators(Role role) {
        assertThatThrownBy(() -> rollout.gates().list(holding(role, SERVICES), rollout.first, FIRST))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rollout.gates().decide(holding(role, SERVICES), rollout.first))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void does_not_exist_for_who_holds_for_another_subsidiary() {
        rollout.at(WaveState.REVIEW);
        String absent = NotFound.of("wave", rollout.first.value()).getMessage();

        assertThatThrownBy(() -> rollout.gates().decide(holding(Role.PROGRAMME_MANAGER, ENERGIE), rollout.first))
                .hasMessage(absent);
        assertThatThrownBy(() -> rollout.gates().list(holding(Role.COMEX, ENERGIE), rollout.first, FIRST))
                .hasMessage(absent);
        assertThatThrownBy(() -> rollout.gates().decide(MANAGER, new WaveId(4711)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GROUP_HR", "OPERATOR"})
    void lends_the_reach_of_the_whole_group_to_no_programme_manager(Role wide) {
        rollout.at(WaveState.REVIEW);
        Caller both = new Caller("x", Set.of(Role.PROGRAMME_MANAGER, wide), Set.of(ENERGIE));

        assertThatThrownBy(() -> rollout.gates().decide(both, rollout.first))
                .isInstanceOf(wide == Role.GROUP_HR ? NotAllowed.class : NotFound.class);

        assertThat(rollout.state(rollout.first)).isEqualTo(WaveState.REVIEW);
    }

    @Test
    void pages_through_decisions_in_their_order_and_through_those_of_the_wave_alone() {
        GateDecisionView one = rollout.at(WaveState.REVIEW).with(TOO_LITTLE).decide();
        rollout.reviewAgain();
        GateDecisionView two = rollout.decide();

        Page<GateDecisionView> page = list(new PageRequest(0, 1));

        assertThat(page.items()).containsExactly(one);
        assertThat(list(new PageRequest(page.next().orElseThrow(), 1)).items()).containsExactly(two);
        assertThat(list(new PageRequest(page.next().orElseThrow(), 1)).next()).isEmpty();
        assertThat(rollout.gates()
                        .list(holding(Role.GROUP_HR), rollout.second, FIRST)
                        .items())
                .isEmpty();
    }

    private Page<GateDecisionView> list(PageRequest page) {
        return rollout.database.inTransaction(() -> rollout.gates().list(MANAGER, rollout.first, page));
    }

    private static Reason satisfaction(GateDecisionView decision) {
        return decision.reasons().get(Criterion.SATISFACTION.ordinal());
    }
}
