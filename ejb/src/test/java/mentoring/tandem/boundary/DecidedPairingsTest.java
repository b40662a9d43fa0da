package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.programme.Formation.TRIAD;
import static mentoring.tandem.PairingDecisionKind.FORBIDDEN;
import static mentoring.tandem.PairingDecisionKind.PINNED;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import mentoring.directory.PersonId;
import mentoring.shared.Refusal;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.LeftOut;
import mentoring.tandem.PairingDecisionKind;
import mentoring.tandem.PairingPhase;
import mentoring.tandem.PinOutcome;
import mentoring.tandem.PinState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pairings around what programme managers have decided. */
class DecidedPairingsTest {
    private WaveTandems wave = new WaveTandems(PAIR);

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void seats_the_pinned_together_with_the_points_and_the_explanation() {
        wave.mentors(2, 1).mentees(1);
        decide(PINNED, 2, 101);

        PairingView pairing = wave.pair();

        assertThat(wave.only().mentor()).isEqualTo(new PersonId(2));
        assertThat(wave.only().pairing()).isEqualTo(pairing.id());
        assertThat(wave.only().points())
                .isPositive()
                .isEqualTo(wave.only().explanation().stream()
                        .mapToInt(ExplanationLine::points)
                        .sum());
        assertThat(pairing.pins()).extracting(PinOutcome::state).containsExactly(PinState.SEATED);
        assertThat(pairing.points())
                .isEqualTo(pairing.bound())
                .isEqualTo(wave.only().points());
        assertThat(pairing.leftOut()).extracting(LeftOut::person).containsExactly(new PersonId(1));
    }

    @Test
    void is_verified_and_run_again_with_the_pins_it_had() {
        wave.mentors(3, 1).mentees(3);
        decide(PINNED, 2, 101);
        PairingView pairing = wave.pair();

        VerificationView verified = wave.proofs().verify(MANAGER, pairing.id(), new NewVerification(true));

        assertThat(verified.confirmed()).isTrue();
        assertThat(verified.certificate()).isEqualTo(wave.proofs().certificate(MANAGER, pairing.id()));
    }

    @Test
    void does_not_put_together_who_are_forbidden_neither_by_the_matcher_nor_by_hand() {
        wave.mentors(1, 1).mentees(2);
        decide(FORBIDDEN, 1, 101);

        assertThatThrownBy(() -> byHand(1, 101))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("rule", "not-forbidden"));
        PairingView pairing = wave.pair();
        assertThat(wave.only().mentees()).containsExactly(new PersonId(102));
        assertThat(wave.only().explanation())
                .extracting(ExplanationLine::rule)
                .doesNotContain("not-forbidden", "pinned");
        assertThat(pairing.leftOut()).extracting(LeftOut::reason).containsExactly("forbidden-by-hand");
    }

    @Test
    void seats_nobody_elsewhere_by_hand_who_is_pinned() {
        wave.mentors(2, 1).mentees(1);
        decide(PINNED, 2, 101);

        assertThatThrownBy(() -> byHand(1, 101))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("rule", "pinned"));
    }

    @Test
    void says_why_a_pin_waits_and_seats_its_people_like_everybody_else() {
        wave.mentors(2, 1).mentees(2);
        decide(PINNED, 2, 101);
        wave.signups.withdraw(2);

        PairingView pairing = wave.pair();

        assertThat(pairing.seated()).isEqualTo(1);
        assertThat(pairing.pins()).singleElement().satisfies(pin -> {
            assertThat(pin.state()).isEqualTo(PinState.WAITING);
            assertThat(pin.reason()).isEqualTo("not-in-the-pool");
            assertThat(pin.text().fr()).isNotEqualTo(pin.text().en()).isNotBlank();
        });
    }

    @Test
    void says_which_rule_keeps_a_pin_waiting() {
        wave.mentors(1, 1).mentees(1);
        decide(PINNED, 1, 101);
        wave.staff.reports(101, 1);

        assertThat(wave.pair().pins()).extracting(PinOutcome::reason).containsExactly("no-reporting-line");
    }

    @Test
    void leaves_a_pin_alone_whose_people_have_their_tandem() {
        wave.mentors(1, 1).mentees(1);
        decide(PINNED, 1, 101);
        wave.pair();

        PairingView again = wave.pair();

        assertThat(again.pins()).extracting(PinOutcome::state).containsExactly(PinState.STANDING);
        assertThat(wave.all()).hasSize(1);
    }

    @Test
    void starts_over_when_something_was_decided_meanwhile() {
        wave.mentors(2, 1).mentees(1);
        AtomicBoolean once = new AtomicBoolean();
        wave.during(PairingPhase.STORING, job -> {
            if (once.compareAndSet(false, true)) {
                decide(PINNED, 1, 101);
            }
        });

        PairingView pairing = wave.pair();

        assertThat(wave.only().mentor()).isEqualTo(new PersonId(1));
        assertThat(pairing.pins()).hasSize(1);
    }

    @Test
    void keeps_a_pinned_triad_whole() {
        wave.close();
        wave = new WaveTandems(TRIAD).mentors(2, 3).mentees(6);
        decide(PINNED, 2, 106, 101, 104);

        PairingView pairing = wave.pair();

        assertThat(pairing.seated()).isEqualTo(6);
        assertThat(wave.all())
                .filteredOn(tandem -> tandem.mentor().equals(new PersonId(2)))
                .singleElement()
                .satisfies(tandem -> assertThat(tandem.mentees())
                        .containsExactlyInAnyOrder(new PersonId(101), new PersonId(104), new PersonId(106)));
        assertThat(wave.proofs()
                        .verify(MANAGER, pairing.id(), new NewVerification(true))
                        .confirmed())
                .isTrue();
    }

    private void decide(PairingDecisionKind kind, long mentor, long... mentees) {
        List<PersonId> who = LongStream.of(mentees).mapToObj(PersonId::new).toList();
        NewPairingDecision request = new NewPairingDecision(kind, new PersonId(mentor), who, "They shared an office.");
        wave.in(() -> wave.pairingDecisions().decide(MANAGER, OneWave.ID, request));
    }

    private void byHand(long mentor, long mentee) {
        wave.in(() -> wave.pairings()
                .propose(MANAGER, OneWave.ID, new ByHand(new PersonId(mentor), List.of(new PersonId(mentee)))));
    }
}
