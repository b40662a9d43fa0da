package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.programme.Formation.TRIAD;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.shared.boundary.JobView;
import mentoring.shared.entity.Job;
import mentoring.tandem.MoveCause;
import mentoring.tandem.PairingPhase;
import mentoring.tandem.RePaired;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a pairing runs that reconsiders proposals. */
class RePairingRunTest {
    private WaveTandems wave = new WaveTandems(PAIR);

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void starts_over_when_a_proposal_that_would_go_was_answered_meanwhile() {
        wave.mentors(2, 1).mentees(2);
        wave.pair();
        TandemView declined = wave.live(101);
        TandemView other = wave.live(102);
        wave.answer(declined, new PersonId(101), WaveTandems.NO);
        AtomicBoolean once = new AtomicBoolean();
        wave.during(PairingPhase.STORING, job -> {
            if (once.compareAndSet(false, true)) {
                wave.answer(other, new PersonId(102), WaveTandems.YES);
            }
        });

        PairingView again = wave.pairAgain();

        assertThat(wave.known(other.id()).state()).isEqualTo(TandemState.ACCEPTED);
        assertThat(again.changes().untouched()).isEqualTo(1);
        assertThat(again.seated()).isZero();
    }

    @Test
    void is_verified_and_run_again() {
        wave.mentors(3, 1).mentees(3);
        wave.pair();
        wave.signups.withdraw(wave.live(102).mentor().value());
        PairingView again = wave.pairAgain();

        assertThat(wave.proofs()
                        .verify(MANAGER, again.id(), new NewVerification(true))
                        .confirmed())
                .isTrue();
    }

    @Test
    void goes_on_as_one_after_a_restart() {
        wave.mentors(2, 1).mentees(1);
        wave.pair();
        wave.signups.withdraw(wave.only().mentor().value());
        JobView job = wave.in(() -> wave.pairings().start(MANAGER, OneWave.ID, new NewPairing(true)));
        wave.steps().fail(job.id(), "interrupted", null);

        Job restarted = wave.in(() -> {
            wave.kind().restart(wave.job(job.id()));
            List<?> all = wave.requests.fired();
            return wave.job(wave.requests.fired().get(all.size() - 1).id());
        });
        wave.run(restarted.id());

        assertThat(wave.in(() -> wave.pairings().of(MANAGER, restarted.id()))
                        .changes()
                        .moved())
                .isEqualTo(1);
    }

    @Test
    void keeps_a_triad_whole_or_makes_it_anew() {
        wave.close();
        wave = new WaveTandems(TRIAD).mentors(2, 3).mentees(6);
        wave.pair();
        TandemView first = wave.all().get(0);
        wave.answer(first, first.mentees().get(0), WaveTandems.NO);

        RePaired changes = wave.pairAgain().changes();

        assertThat(changes.kept() + changes.moved() + changes.noLongerSeated()).isEqualTo(3);
        Set<PersonId> seated = wave.all().stream()
                .filter(tandem -> tandem.state() == TandemState.PROPOSED)
                .flatMap(tandem -> tandem.mentees().stream())
                .collect(Collectors.toSet());
        assertThat(seated).hasSize(3 + changes.newlySeated());
        assertThat(changes.moves()).allMatch(move -> move.cause() == MoveCause.DECLINED);
    }
}
