package mentoring.session.boundary;

import static mentoring.session.boundary.MeetingPlace.HELENE;
import static mentoring.session.boundary.MeetingPlace.LEA;
import static mentoring.session.boundary.MeetingPlace.MARC;
import static mentoring.session.boundary.MeetingPlace.NEXT_WEEK;
import static mentoring.session.boundary.MeetingPlace.NOW;
import static mentoring.session.boundary.MeetingPlace.self;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonDeparted;
import mentoring.directory.boundary.PersonView;
import mentoring.enrolment.ASubsidiary;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.enrolment.Side;
import mentoring.enrolment.boundary.Leavers;
import mentoring.enrolment.control.EnrolmentTransitions;
import mentoring.enrolment.control.StoredEnrolments;
import mentoring.enrolment.entity.ChosenTopic;
import mentoring.enrolment.entity.Enrolment;
import mentoring.enrolment.entity.Wishes;
import mentoring.programme.Level;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.session.ATandem;
import mentoring.session.AlertKind;
import mentoring.session.SessionState;
import mentoring.session.entity.Alert;
import mentoring.shared.Transition;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.TandemView;
import mentoring.tandem.boundary.TandemWatch;
import mentoring.tandem.control.PairingTurns;
import mentoring.tandem.control.StoredTandems;
import mentoring.tandem.control.TandemNews;
import mentoring.tandem.entity.Seat;
import mentoring.testing.Injection;
import mentoring.testing.Observed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One fact of the directory, and all that follows from it in the same transaction, from capability to capability. */
class LeaverTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final MeetingPlace place = new MeetingPlace();
    private final EntityManager em = place.database.entityManager();

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void leaves_nothing_behind_that_anybody_waits_for_and_the_others_are_to_be_paired_again() {
        TandemView tandem = tandem();
        SessionView session = place.scheduled(tandem, NEXT_WEEK);

        leaves(LEA);

        assertThat(place.tandem(tandem.id()).state()).isEqualTo(TandemState.ENDED_BY_DEPARTURE);
        assertThat(place.seenBy(self(HELENE), session.id()).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(live()).containsExactly(HELENE.id().value());
        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(AlertKind.REPAIRING_PROPOSED);
            assertThat(alert.tandem()).isEqualTo(tandem.id());
        });
    }

    @Test
    void ends_nothing_a_second_time() {
        tandem();
        leaves(LEA);

        leaves(LEA);

        assertThat(alerts()).hasSize(1);
    }

    @Test
    void ends_nothing_in_which_they_have_no_part() {
        TandemView tandem = tandem();

        leaves(MARC);

        assertThat(place.tandem(tandem.id()).state().isLive()).isTrue();
        assertThat(live()).hasSize(2);
        assertThat(alerts()).isEmpty();
    }

    private TandemView tandem() {
        return place.in(() -> KnownTandems.view(
                ATandem.chartered(em, enrolled(LEA, Side.MENTOR, NOW), enrolled(HELENE, Side.MENTEE, NOW))));
    }

    private Seat enrolled(PersonView person, Side side, Instant at) {
        Wishes wishes = new Wishes(
                side,
                List.of(new ChosenTopic("data", Level.PRACTISING)),
                Set.of("fr"),
                Attendance.EITHER,
                EnumSet.of(HalfDay.MON_AM),
                side == Side.MENTOR ? 1 : 0);
        Enrolment enrolment = new Enrolment(ATandem.WAVE, person.id(), wishes, person.login(), at);
        Injection.into(new StoredEnrolments(), em).add(enrolment);
        return new Seat(person.id(), enrolment.id());
    }

    /** Puts the observers together as the container would. */
    private void leaves(PersonView person) {
        Observed<Transition> transitions = new Observed<>();
        transitions.by(watch(transitions)::onTransition);
        EndedTandems ended = place.beans().ended;
        transitions.by(ended::callOff);
        transitions.by(ended::proposeRepairing);
        Leavers leavers = Injection.into(
                new Leavers(),
                Injection.into(new StoredEnrolments(), em),
                new AnyWave(),
                Injection.into(new EnrolmentTransitions(), transitions, CLOCK),
                CLOCK);
        place.in(() -> {
            leavers.onDeparture(new PersonDeparted(person.id(), person.subsidiary()));
            return person;
        });
    }

    private TandemWatch watch(Event<Transition> transitions) {
        PairingTurns free = new PairingTurns() {
            @Override
            public void take(WaveId wave) {
                // No pairing runs.
            }
        };
        return Injection.into(
                new TandemWatch(),
                Injection.into(new StoredTandems(), em),
                free,
                Injection.into(new TandemNews(), transitions, CLOCK),
                CLOCK);
    }

    private List<Long> live() {
        return em.createQuery("select e.person from Enrolment e where e.live = true", Long.class)
                .getResultList();
    }

    private List<Alert> alerts() {
        return em.createQuery("select a from Alert a", Alert.class).getResultList();
    }

    private static final class AnyWave extends Waves {
        @Override
        public WaveView known(WaveId id) {
            assertThat(id).isEqualTo(ATandem.WAVE);
            return ASubsidiary.employeesWave();
        }
    }
}
