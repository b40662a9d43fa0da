package mentoring.tandem.boundary;

import static mentoring.programme.Formation.TRIAD;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static mentoring.tandem.boundary.WaveTandems.NOW;
import static mentoring.tandem.boundary.WaveTandems.self;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mentoring.directory.PersonId;
import mentoring.enrolment.EnrolmentState;
import mentoring.programme.Formation;
import mentoring.programme.WaveState;
import mentoring.shared.Caller;
import mentoring.shared.IllegalTransition;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotAllowed;
import mentoring.shared.StaleVersion;
import mentoring.shared.Transition;
import mentoring.tandem.Decision;
import mentoring.tandem.DeclineReason;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TandemsTest {
    private static final PersonId MENTOR = new PersonId(1);
    private static final PersonId HELENE = new PersonId(101);
    private static final PersonId MARC = new PersonId(102);
    private static final PersonId ANNE = new PersonId(103);
    private static final Response ACCEPTS = new Response(Decision.ACCEPT, null, null);

    private WaveTandems wave;

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void goes_from_proposal_to_active_and_starts_its_wave() {
        TandemView chartered = chartered();
        assertThat(chartered.state()).isEqualTo(TandemState.CHARTERED);

        TandemView active = wave.in(() -> wave.tandems().activate(chartered.id(), "p1"));

        String last = "p" + active.mentees().get(2).value();
        assertThat(active.state()).isEqualTo(TandemState.ACTIVE);
        assertThat(wave.waves.known(OneWave.ID).state()).isEqualTo(WaveState.RUNNING);
        assertThat(wave.transitions.told())
                .contains(
                        "tandem: PROPOSED -> ACCEPTED by " + last,
                        "tandem: ACCEPTED -> CHARTERED by " + last,
                        "tandem: CHARTERED -> ACTIVE by p1");
    }

    @Test
    void is_activated_once_and_nothing_happens_the_second_time() {
        TandemView chartered = chartered();
        TandemView first = wave.in(() -> wave.tandems().activate(chartered.id(), "p1"));

        TandemView second = wave.in(() -> wave.tandems().activate(chartered.id(), "p1"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void is_not_activated_before_it_is_chartered() {
        TandemView proposed = triad();

        assertThatThrownBy(() -> wave.in(() -> wave.tandems().activate(proposed.id(), "p1")))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    @Timeout(30)
    void counts_the_answers_of_two_mentees_at_once() {
        TandemView triad = triad();
        wave.answer(triad, ANNE, ACCEPTS);
        AtomicReference<TandemView> second = new AtomicReference<>();
        Thread other = new Thread(() -> second.set(answerOnAnotherConnection(triad, MARC)));

        wave.in(() -> {
            TandemView first = wave.tandems().respond(self(HELENE), triad.id(), ACCEPTS);
            other.start();
            awaitThatItWaits(other);
            return first;
        });
        awaitItsEnd(other);

        assertThat(second.get()).isNotNull();
        assertThat(second.get().state()).isEqualTo(TandemState.ACCEPTED);
        assertThat(wave.known(triad.id()).members())
                .filteredOn(member -> member.decision() == Decision.ACCEPT)
                .hasSize(3);
    }

    @Test
    void changes_its_version_with_every_answer_and_signature() {
        TandemView triad = triad();

        TandemView answered = wave.answer(triad, HELENE, ACCEPTS);

        assertThat(answered.version()).isGreaterThan(triad.version());
        assertThat(wave.known(triad.id())).isEqualTo(seenBy(MANAGER, answered));
    }

    @Test
    void needs_a_reason_to_decline_and_none_to_accept() {
        TandemView triad = triad();

        assertThatThrownBy(() -> wave.answer(triad, HELENE, new Response(Decision.DECLINE, null, null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> wave.answer(triad, HELENE, new Response(Decision.ACCEPT, DeclineReason.OTHER, null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void refuses_a_charter_based_on_an_older_version() {
        TandemView triad = triad();
        List.of(HELENE, MARC, ANNE).forEach(mentee -> wave.answer(triad, mentee, ACCEPTS));

        assertThatThrownBy(() -> wave.in(() -> wave.tandems()
                        .agreeCharter(self(MENTOR), triad.id(), triad.version(), new Charter(List.of("x"), "y"))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void is_paused_and_resumed_by_its_members_and_dissolved_by_those_who_oversee_it() {
        TandemView chartered = chartered();
        TandemView active = wave.in(() -> wave.tandems().activate(chartered.id(), "p1"));

        TandemView paused = change(self(HELENE), active, TandemState.PAUSED);
        TandemView resumed = change(self(MENTOR), paused, TandemState.ACTIVE);

        assertThat(paused.stateReason()).isEqualTo("moving house");
        assertThatThrownBy(() -> change(self(HELENE), resumed, TandemState.DISSOLVED))
                .isInstanceOf(NotAllowed.class);
        assertThat(change(MANAGER, resumed, TandemState.DISSOLVED).state()).isEqualTo(TandemState.DISSOLVED);
    }

    @Test
    void does_not_become_active_nor_accepted_by_hand() {
        TandemView chartered = chartered();

        assertThatThrownBy(() -> change(MANAGER, chartered, TandemState.ACTIVE)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> change(MANAGER, chartered, TandemState.LAPSED)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void lapses_when_its_time_to_answer_is_over() {
        TandemView triad = triad();

        assertThat(wave.watch(NOW.plus(Duration.ofDays(14))).overdue()).isEmpty();
        TandemWatch later = wave.watch(NOW.plus(Duration.ofDays(14)).plusMillis(1));
        assertThat(later.overdue()).containsExactly(triad.id());
        lapse(later, triad);
        lapse(later, triad);

        assertThat(wave.known(triad.id()).state()).isEqualTo(TandemState.LAPSED);
        assertThat(wave.transitions.told())
                .filteredOn("tandem: PROPOSED -> LAPSED by system"::equals)
                .hasSize(1);
    }

    @Test
    void is_dissolved_when_a_member_takes_back_their_enrolment() {
        TandemView triad = triad();

        wave.in(() -> {
            wave.watch(NOW)
                    .onTransition(Transition.of(
                                    "enrolment",
                                    Signups.enrolment(102),
                                    WaveTandems.SERVICES,
                                    EnrolmentState.SUBMITTED,
                                    EnrolmentState.WITHDRAWN,
                                    "p102",
                                    NOW)
                            .with("wave", OneWave.ID.value()));
            return Optional.empty();
        });

        assertThat(wave.known(triad.id()).state()).isEqualTo(TandemState.DISSOLVED);
        assertThat(wave.transitions.told()).contains("tandem: PROPOSED -> DISSOLVED by p102");
    }

    private TandemView triad() {
        in(TRIAD).mentors(1, 3).mentees(3);
        wave.pair();
        return wave.only();
    }

    private TandemView chartered() {
        TandemView triad = triad();
        return wave.charter(triad);
    }

    private WaveTandems in(Formation formation) {
        wave = new WaveTandems(formation);
        return wave;
    }

    private TandemView seenBy(Caller caller, TandemView tandem) {
        return wave.in(() -> wave.tandems().get(caller, tandem.id()));
    }

    private TandemView change(Caller caller, TandemView tandem, TandemState to) {
        return wave.in(() ->
                wave.tandems().changeState(caller, tandem.id(), tandem.version(), new StateChange(to, "moving house")));
    }

    private void lapse(TandemWatch watch, TandemView tandem) {
        wave.in(() -> {
            watch.lapse(tandem.id());
            return tandem;
        });
    }

    private TandemView answerOnAnotherConnection(TandemView tandem, PersonId mentee) {
        try (EntityManager own =
                wave.database.entityManager().getEntityManagerFactory().createEntityManager()) {
            own.getTransaction().begin();
            TandemView answered = wave.tandems(own).respond(self(mentee), tandem.id(), ACCEPTS);
            own.getTransaction().commit();
            return answered;
        }
    }

    private static void awaitThatItWaits(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
    }

    private static void awaitItsEnd(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
