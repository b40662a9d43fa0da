package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.tandem.Decision;
import mentoring.tandem.DeclineReason;
import mentoring.tandem.PairingDecisionKind;
import mentoring.tandem.PairingDecisionState;
import mentoring.tandem.PinState;
import mentoring.tandem.RePaired;
import mentoring.testing.DurablePostgres;
import org.junit.jupiter.api.Test;

/** What is decided by hand is stored, held and read by the database of installations as by the one of tests. */
class DecisionsOnPostgresTest {
    private static final Response NO = new Response(Decision.DECLINE, DeclineReason.NO_TIME, null);

    @Test
    void decides_pairs_again_and_exchanges() throws IOException, SQLException {
        try (DurablePostgres postgres = new DurablePostgres();
                WaveTandems wave = new WaveTandems(PAIR, postgres.database())) {
            wave.mentors(3, 1).mentees(3);
            PairingDecisionView pin = decide(wave, PairingDecisionKind.PINNED, 1, 101);
            PairingDecisionView forbidden = decide(wave, PairingDecisionKind.FORBIDDEN, 2, 102);
            assertThat(wave.pair().pins().get(0).state()).isEqualTo(PinState.SEATED);

            TandemView declined = of(wave, 102);
            TandemView moved = of(wave, 103);
            wave.answer(declined, new PersonId(102), NO);
            withdraw(wave, forbidden);
            RePaired changes = wave.pairAgain().changes();
            assertThat(List.of(changes.untouched(), changes.moved(), changes.newlySeated()))
                    .containsExactly(1, 1, 1);
            assertThat(wave.known(moved.id()).stateReason()).isEqualTo("re-paired");

            TandemView pinned = of(wave, 101);
            TandemView other = of(wave, 103);
            assertThat(swap(wave, other, pinned, true).allowed()).isFalse();
            withdraw(wave, pin);
            swap(wave, other, pinned, false);
            assertThat(of(wave, 101).mentor()).isEqualTo(other.mentor());
            assertThat(of(wave, 103).mentor()).isEqualTo(pinned.mentor());
        }
    }

    private static PairingDecisionView decide(WaveTandems wave, PairingDecisionKind kind, long mentor, long mentee) {
        NewPairingDecision request = new NewPairingDecision(
                kind, new PersonId(mentor), List.of(new PersonId(mentee)), "They shared an office.");
        return wave.in(() -> wave.pairingDecisions().decide(MANAGER, OneWave.ID, request));
    }

    private static void withdraw(WaveTandems wave, PairingDecisionView decided) {
        wave.in(() -> wave.pairingDecisions()
                .changeState(MANAGER, decided.id(), decided.version(), PairingDecisionState.WITHDRAWN));
    }

    private static SwapView swap(WaveTandems wave, TandemView one, TandemView other, boolean preview) {
        return wave.in(
                () -> wave.swaps().swap(MANAGER, OneWave.ID, new NewSwap(part(one), part(other), null, preview)));
    }

    private static TandemView of(WaveTandems wave, long mentee) {
        return wave.all().stream()
                .filter(tandem -> tandem.state().isLive())
                .filter(tandem -> tandem.mentees().contains(new PersonId(mentee)))
                .findFirst()
                .orElseThrow();
    }

    private static SwapPart part(TandemView tandem) {
        return new SwapPart(tandem.id(), tandem.version());
    }
}
