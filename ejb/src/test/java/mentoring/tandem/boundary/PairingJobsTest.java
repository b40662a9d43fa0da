package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import mentoring.directory.PersonId;
import mentoring.programme.WaveState;
import mentoring.shared.JobId;
import mentoring.shared.JobState;
import mentoring.shared.Localised;
import mentoring.shared.NotFound;
import mentoring.shared.Refusal;
import mentoring.shared.Transition;
import mentoring.shared.boundary.JobView;
import mentoring.shared.entity.Job;
import mentoring.tandem.PairingPhase;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairingJobsTest {
    private WaveTandems wave;

    @BeforeEach
    void open() {
        wave = new WaveTandems(PAIR).mentors(3, 1).mentees(3);
    }

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void waits_as_a_job_and_has_made_a_pairing_when_it_has_run() {
        JobView queued = start();

        assertThat(queued.state()).isEqualTo(JobState.QUEUED);
        assertThat(queued.kind()).isEqualTo("pairing-run");
        assertThat(queued.subject()).isEqualTo("wave/1");
        assertThat(wave.requests.fired()).hasSize(1);
        assertThatThrownBy(() -> wave.pairings().of(MANAGER, queued.id())).isInstanceOf(NotFound.class);
        wave.run(queued.id());
        assertThat(wave.job(queued.id()).state()).isEqualTo(JobState.DONE);
        assertThat(wave.job(queued.id()).headway().done()).isEqualTo(3);
        assertThat(wave.pairings().of(MANAGER, queued.id()).job()).isEqualTo(queued.id());
    }

    @Test
    void runs_one_at_a_time_for_a_wave() {
        JobView first = start();

        assertThatThrownBy(this::start)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("pairing-running"))
                .extracting(refusal -> ((Refusal) refusal).facts().get("job"))
                .isEqualTo(first.id().value());
        wave.run(first.id());
        assertThat(start().state()).isEqualTo(JobState.QUEUED);
    }

    @ParameterizedTest
    @EnumSource(PairingPhase.class)
    void leaves_nothing_behind_when_it_is_cancelled(PairingPhase phase) {
        wave.during(phase, this::cancel);

        JobView job = wave.run();

        assertThat(wave.job(job.id()).state()).isEqualTo(JobState.CANCELLED);
        assertThat(wave.all()).isEmpty();
        assertThat(wave.waves.known(OneWave.ID).state()).isEqualTo(WaveState.OPEN);
    }

    @Test
    void does_not_begin_when_it_was_cancelled_before() {
        JobView job = start();
        wave.steps().cancel(job.id());

        wave.run(job.id());

        assertThat(wave.job(job.id()).state()).isEqualTo(JobState.CANCELLED);
        assertThat(wave.all()).isEmpty();
    }

    @Test
    void starts_over_when_somebody_to_be_seated_has_withdrawn_meanwhile() {
        wave.during(PairingPhase.STORING, job -> wave.signups.withdraw(101));

        PairingView pairing = wave.pair();

        assertThat(pairing.seated()).isEqualTo(2);
        assertThat(wave.all())
                .flatExtracting(TandemView::mentees)
                .containsExactlyInAnyOrder(new PersonId(102), new PersonId(103));
    }

    @Test
    void starts_over_when_somebody_was_seated_by_hand_meanwhile() {
        AtomicBoolean once = new AtomicBoolean();
        wave.during(PairingPhase.STORING, job -> {
            if (once.compareAndSet(false, true)) {
                byHand(1, 101);
            }
        });

        PairingView pairing = wave.pair();

        assertThat(pairing.seated()).isEqualTo(2);
        assertThat(wave.all()).hasSize(3).allMatch(tandem -> tandem.state() == TandemState.PROPOSED);
    }

    @Test
    void gives_up_when_there_is_no_end_of_changes() {
        AtomicLong next = new AtomicLong();
        wave.during(PairingPhase.STORING, job -> byHand(next.incrementAndGet(), 100 + next.get()));

        Job job = wave.job(wave.run().id());

        assertThat(job.problem()).isEqualTo("pairing-outdated");
        assertThat(wave.all()).allMatch(tandem -> tandem.pairing() == null);
    }

    @Test
    void fails_when_the_wave_goes_on_meanwhile() {
        wave.during(PairingPhase.STORING, job -> wave.waves.put(WaveState.REVIEW));

        Job job = wave.job(wave.run().id());

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problem()).isEqualTo("wave-not-pairable");
        assertThat(wave.all()).isEmpty();
    }

    @Test
    void is_asked_for_again_in_the_place_of_an_interrupted_one() {
        JobView interrupted = start();
        wave.steps().fail(interrupted.id(), "interrupted", null);

        Job again = wave.in(() -> {
            wave.kind().restart(wave.job(interrupted.id()));
            return wave.job(wave.requests.fired().get(1).id());
        });

        assertThat(again.restartOf()).isEqualTo(interrupted.id());
        assertThat(again.startedBy()).isEqualTo(interrupted.startedBy()).isNotEqualTo(Transition.SYSTEM);
        wave.run(again.id());
        assertThat(wave.all()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interrupted",
                "internal-error",
                "pairing-outdated",
                "pairing-running",
                "pairing-too-large",
                "wave-not-pairable",
                "something-new"
            })
    void says_what_went_wrong_in_both_languages(String problem) {
        JobView job = start();
        wave.steps().fail(job.id(), problem, null);

        Localised text = wave.kind().explanation(wave.job(job.id()));

        assertThat(List.of(text.fr(), text.en())).doesNotHaveDuplicates().allMatch(said -> said.length() > 40);
    }

    private JobView start() {
        return wave.in(() -> wave.pairings().start(MANAGER, OneWave.ID, NewPairing.USUAL));
    }

    private void cancel(JobId id) {
        wave.in(() -> {
            wave.job(id).requestCancellation();
            return id;
        });
    }

    private void byHand(long mentor, long mentee) {
        wave.in(() -> wave.pairings()
                .propose(MANAGER, OneWave.ID, new ByHand(new PersonId(mentor), List.of(new PersonId(mentee)))));
    }
}
