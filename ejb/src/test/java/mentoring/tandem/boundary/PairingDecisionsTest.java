package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.PairingDecisionKind.FORBIDDEN;
import static mentoring.tandem.PairingDecisionKind.PINNED;
import static mentoring.tandem.boundary.WaveTandems.FIRST;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import mentoring.directory.PersonId;
import mentoring.programme.WaveState;
import mentoring.shared.Caller;
import mentoring.shared.IllegalTransition;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Refusal;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.tandem.Decision;
import mentoring.tandem.PairingDecisionKind;
import mentoring.tandem.PairingDecisionState;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PairingDecisionsTest {
    private static final Caller ELSEWHERE = new Caller("x", Set.of(Role.PROGRAMME_MANAGER), Set.of("aurore-energie"));
    private static final Caller HR = WaveTandems.holding("hr", Role.SUBSIDIARY_HR);

    private final WaveTandems wave = new WaveTandems(PAIR);

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void is_read_and_withdrawn_by_the_programme_managers_of_the_wave_alone() {
        wave.mentors(1, 1).mentees(1);
        PairingDecisionView decided = decide(FORBIDDEN, 1, 101);

        assertThat(decided.reason()).isEqualTo("They shared an office.");
        assertThat(wave.pairingDecisions().list(MANAGER, OneWave.ID, FIRST).items())
                .containsExactly(decided);
        assertThat(wave.pairingDecisions().get(MANAGER, decided.id())).isEqualTo(decided);
        assertThatThrownBy(() -> wave.pairingDecisions().list(HR, OneWave.ID, FIRST))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> wave.pairingDecisions().get(HR, decided.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> wave.pairingDecisions().get(ELSEWHERE, decided.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wave.pairingDecisions().list(ELSEWHERE, OneWave.ID, FIRST))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wave.pairingDecisions().decide(HR, OneWave.ID, request(PINNED, 1, 101)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void tells_that_it_was_taken_and_withdrawn_and_neither_of_whom_nor_why() {
        wave.mentors(1, 1).mentees(1);
        withdraw(decide(FORBIDDEN, 1, 101));

        assertThat(wave.transitions.told())
                .containsExactly(
                        "pairing-decision:  -> IN_FORCE by claire.moreau",
                        "pairing-decision: IN_FORCE -> WITHDRAWN by claire.moreau");
        assertThat(wave.transitions.fired())
                .allSatisfy(told -> assertThat(told.facts()).containsOnlyKeys("wave", "kind"));
    }

    @Test
    void refuses_a_pin_that_breaks_a_rule_and_names_the_rule() {
        wave.mentors(2, 1).mentor(3, 1).mentees(3);
        wave.staff.reports(101, 1);
        decide(FORBIDDEN, 1, 102);

        assertRefused(() -> decide(PINNED, 1, 101), "pairing-rule-broken", "no-reporting-line");
        assertRefused(() -> decide(PINNED, 1, 102), "pairing-rule-broken", "not-forbidden");
        assertRefused(() -> decide(PINNED, 3, 102), "mentor-not-certified", null);
    }

    @Test
    void refuses_who_cannot_be_seated() {
        wave.mentors(2, 1).mentees(2);
        decide(PINNED, 1, 101);

        assertRefused(() -> decide(PINNED, 1, 102), "not-in-the-pool", null);
        assertRefused(() -> decide(PINNED, 2, 999), "not-in-the-pool", null);
        assertRefused(() -> decide(PINNED, 999, 102), "not-in-the-pool", null);
        assertRefused(() -> decide(PINNED, 101, 1), "not-in-the-pool", null);
        assertRefused(() -> decide(FORBIDDEN, 2, 999), "not-in-the-pool", null);
        assertRefused(() -> decide(FORBIDDEN, 102, 2), "not-in-the-pool", null);
    }

    @Test
    void refuses_what_is_decided_already_or_otherwise() {
        wave.mentors(2, 2).mentees(2);
        PairingDecisionView pin = decide(PINNED, 1, 101);
        decide(FORBIDDEN, 2, 102);

        assertRefused(() -> decide(PINNED, 1, 101), "already-decided", null);
        assertRefused(() -> decide(PINNED, 2, 101), "already-decided", null);
        assertRefused(() -> decide(FORBIDDEN, 2, 102), "already-decided", null);
        assertRefused(() -> decide(FORBIDDEN, 1, 101), "pinned-together", null);

        withdraw(pin);
        assertThat(decide(FORBIDDEN, 1, 101).state()).isEqualTo(PairingDecisionState.IN_FORCE);
    }

    @Test
    void asks_for_a_reason_to_forbid_and_for_as_many_mentees_as_the_formation_has() {
        wave.mentors(1, 3).mentees(3);
        NewPairingDecision unexplained =
                new NewPairingDecision(FORBIDDEN, new PersonId(1), List.of(new PersonId(101)), " ");

        assertThatThrownBy(() -> wave.pairingDecisions().decide(MANAGER, OneWave.ID, unexplained))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> decide(PINNED, 1, 101, 102)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> decide(FORBIDDEN, 1, 101, 102)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void is_withdrawn_once_by_who_has_read_it() {
        wave.mentors(1, 1).mentees(1);
        PairingDecisionView decided = decide(PINNED, 1, 101);
        PairingDecisionView withdrawn = withdraw(decided);

        assertThat(withdrawn.withdrawnBy()).isEqualTo(MANAGER.subject());
        assertThatThrownBy(() -> withdraw(decided)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> wave.in(() -> wave.pairingDecisions()
                        .changeState(MANAGER, decided.id(), withdrawn.version(), PairingDecisionState.IN_FORCE)))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void is_taken_on_a_wave_that_is_paired_now() {
        wave.mentors(1, 1).mentees(1);
        wave.waves.put(WaveState.REVIEW);

        assertRefused(() -> decide(PINNED, 1, 101), "wave-not-pairable", null);
    }

    @Test
    void pins_whom_a_pairing_has_proposed_to_one_another_or_to_others_and_nobody_who_has_answered() {
        wave.mentors(3, 1).mentees(3);
        wave.pair();
        List<TandemView> proposed = wave.all();
        TandemView own = proposed.get(0);
        TandemView other = proposed.get(1);
        TandemView answered = proposed.get(2);
        wave.answer(answered, answered.mentees().get(0), new Response(Decision.ACCEPT, null, null));

        assertThat(decide(PINNED, own.mentor().value(), own.mentees().get(0).value())
                        .state())
                .isEqualTo(PairingDecisionState.IN_FORCE);
        assertRefused(
                () -> decide(
                        PINNED,
                        other.mentor().value(),
                        answered.mentees().get(0).value()),
                "not-in-the-pool",
                null);
        assertThat(decide(PINNED, other.mentor().value(), other.mentees().get(0).value())
                        .state())
                .isEqualTo(PairingDecisionState.IN_FORCE);
    }

    private PairingDecisionView decide(PairingDecisionKind kind, long mentor, long... mentees) {
        return wave.in(() -> wave.pairingDecisions().decide(MANAGER, OneWave.ID, request(kind, mentor, mentees)));
    }

    private static NewPairingDecision request(PairingDecisionKind kind, long mentor, long... mentees) {
        return new NewPairingDecision(
                kind,
                new PersonId(mentor),
                LongStream.of(mentees).mapToObj(PersonId::new).toList(),
                "They shared an office.");
    }

    private PairingDecisionView withdraw(PairingDecisionView decided) {
        return wave.in(() -> wave.pairingDecisions()
                .changeState(MANAGER, decided.id(), decided.version(), PairingDecisionState.WITHDRAWN));
    }

    /** @param rule null when the refusal names none */
    private static void assertRefused(ThrowingCallable call, String code, String rule) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.facts().get("rule")).isEqualTo(rule);
        });
    }
}
