package mentoring.session.boundary;

import static mentoring.session.boundary.MeetingPlace.ANNE;
import static mentoring.session.boundary.MeetingPlace.HELENE;
import static mentoring.session.boundary.MeetingPlace.LEA;
import static mentoring.session.boundary.MeetingPlace.LENGTH;
import static mentoring.session.boundary.MeetingPlace.MARC;
import static mentoring.session.boundary.MeetingPlace.NEXT_WEEK;
import static mentoring.session.boundary.MeetingPlace.NOW;
import static mentoring.session.boundary.MeetingPlace.YVES;
import static mentoring.session.boundary.MeetingPlace.self;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import mentoring.session.Meanwhile;
import mentoring.session.SessionState;
import mentoring.shared.IllegalTransition;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Violation;
import mentoring.shared.NotAllowed;
import mentoring.shared.Refusal;
import mentoring.shared.StaleVersion;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.TandemView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MeetingsTest {
    private final MeetingPlace place = new MeetingPlace();
    private final TandemView triad = place.triad();

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void give_the_first_slot_which_makes_the_tandem_active() {
        SessionView scheduled = place.schedule(place.prepared(triad), NEXT_WEEK);

        assertThat(scheduled.state()).isEqualTo(SessionState.SCHEDULED);
        assertThat(scheduled.startsAt()).isEqualTo(NEXT_WEEK);
        assertThat(scheduled.place()).isEqualTo("room 4");
        assertThat(place.seenBy(self(MARC), scheduled.id())).isEqualTo(scheduled);
        assertThat(place.tandem(triad.id()).state()).isEqualTo(TandemState.ACTIVE);
        assertThat(place.transitions.told()).endsWith("session: PREPARED -> SCHEDULED by login1");
    }

    @Test
    void are_scheduled_by_any_member() {
        SessionView prepared = place.prepared(triad);

        assertThat(place.schedule(self(ANNE), prepared, NEXT_WEEK).state()).isEqualTo(SessionState.SCHEDULED);
    }

    @Test
    void are_not_scheduled_before_they_are_prepared_nor_once_held() {
        SessionView planned = place.planned(triad);
        SessionView held = place.hold(place.scheduled(triad, NOW), LEA, HELENE);

        assertThatThrownBy(() -> place.schedule(planned, NEXT_WEEK)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> place.schedule(held, NEXT_WEEK)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void are_not_scheduled_while_the_tandem_pauses() {
        SessionView scheduled = place.scheduled(triad, NEXT_WEEK);
        place.put(triad, TandemState.PAUSED);

        assertThatThrownBy(() -> place.schedule(scheduled, NEXT_WEEK.plus(LENGTH)))
                .satisfies(code("tandem-not-meeting"));
    }

    @Test
    void are_scheduled_some_days_back_and_not_a_moment_further() {
        SessionView prepared = place.prepared(triad);
        Instant earliest = NOW.minus(Duration.ofDays(Beans.BACKDATING_DAYS));

        assertThatThrownBy(() -> place.schedule(prepared, earliest.minusNanos(1000)))
                .satisfies(code("slot-out-of-reach"));
        assertThat(place.schedule(prepared, earliest).startsAt()).isEqualTo(earliest);
    }

    @Test
    void refuse_a_second_session_of_a_member_at_the_same_time_whichever_the_tandem() {
        TandemView pair = place.tandem(LEA, YVES);
        place.scheduled(triad, NEXT_WEEK);
        SessionView second = place.prepared(pair);

        assertThatThrownBy(() -> place.schedule(second, NEXT_WEEK.plus(LENGTH).minusNanos(1000)))
                .satisfies(code("person-double-booked"));
        assertThat(place.schedule(second, NEXT_WEEK.plus(LENGTH)).state()).isEqualTo(SessionState.SCHEDULED);
    }

    @Test
    void leave_everything_as_it_was_when_a_slot_is_refused() {
        TandemView pair = place.tandem(LEA, YVES);
        SessionView booked = place.scheduled(triad, NEXT_WEEK);
        SessionView prepared = place.prepared(pair);

        assertThatThrownBy(() -> place.schedule(prepared, booked.startsAt())).isInstanceOf(Refusal.class);

        assertThat(place.seenBy(self(LEA), prepared.id())).isEqualTo(prepared);
        assertThat(place.tandem(pair.id()).state()).isEqualTo(TandemState.CHARTERED);
    }

    @Test
    @Timeout(30)
    void book_a_mentor_once_when_two_tandems_ask_at_the_same_moment() {
        SessionView one = place.prepared(triad);
        SessionView other = place.prepared(place.tandem(LEA, YVES));
        Slot slot = new Slot(NEXT_WEEK, "room 5");
        Meanwhile<SessionView> meanwhile = new Meanwhile<>(
                place.database,
                em -> new Beans(em, NOW, place.people, place.transitions)
                        .meetings.schedule(self(LEA), other.id(), other.version(), slot));

        place.in(() -> {
            SessionView booked = place.beans().meetings.schedule(self(LEA), one.id(), one.version(), slot);
            meanwhile.start();
            return booked;
        });

        assertThatThrownBy(meanwhile::result).satisfies(code("person-double-booked"));
    }

    @Test
    void move_a_session_and_give_its_old_time_back() {
        SessionView scheduled = place.scheduled(triad, NEXT_WEEK);

        SessionView moved = place.schedule(scheduled, NEXT_WEEK.plus(LENGTH));

        assertThat(moved.state()).isEqualTo(SessionState.RESCHEDULED);
        assertThat(moved.history()).extracting(PastSlotView::outcome).containsExactly(SessionState.RESCHEDULED);
        assertThatCode(() -> place.scheduled(triad, NEXT_WEEK)).doesNotThrowAnyException();
    }

    @Test
    void are_held_with_the_attendance_of_every_member_and_open_the_evaluation() {
        SessionView scheduled = place.scheduled(triad, NEXT_WEEK);
        place.at(NEXT_WEEK.plus(LENGTH));

        SessionView held = place.hold(scheduled, LEA, HELENE, MARC);

        assertThat(held.state()).isEqualTo(SessionState.HELD);
        assertThat(held.attendance())
                .extracting(AttendanceLine::person)
                .containsExactly(LEA.id(), HELENE.id(), MARC.id(), ANNE.id());
        assertThat(held.attendees()).containsExactlyInAnyOrder(LEA.id(), HELENE.id(), MARC.id());
        assertThat(held.heldAt()).isEqualTo(NEXT_WEEK.plus(LENGTH));
        assertThat(held.evaluationClosesAt()).isEqualTo(NEXT_WEEK.plus(LENGTH).plus(Duration.ofDays(14)));
        assertThat(place.seenBy(self(LEA), held.id())).isEqualTo(held);
    }

    @Test
    void are_not_held_before_they_start() {
        SessionView scheduled = place.scheduled(triad, NEXT_WEEK);
        place.at(NEXT_WEEK.minusNanos(1000));

        assertThatThrownBy(() -> place.hold(scheduled, LEA, HELENE)).satisfies(code("session-not-started"));
        place.at(NEXT_WEEK);
        assertThat(place.hold(scheduled, LEA, HELENE).state()).isEqualTo(SessionState.HELD);
    }

    @Test
    void are_missed_when_the_mentor_waits_alone_and_give_the_time_back() {
        SessionView missed = place.hold(place.scheduled(triad, NOW), LEA);

        assertThat(missed.state()).isEqualTo(SessionState.NO_SHOW);
        assertThat(missed.evaluationClosesAt()).isNull();
        assertThat(missed.attendees()).containsExactly(LEA.id());
        assertThat(missed.history()).extracting(PastSlotView::outcome).containsExactly(SessionState.NO_SHOW);
        assertThatCode(() -> place.scheduled(place.tandem(LEA, YVES), NOW)).doesNotThrowAnyException();
        assertThat(place.schedule(missed, NEXT_WEEK).state()).isEqualTo(SessionState.RESCHEDULED);
    }

    @Test
    void keep_the_time_of_a_session_that_was_held() {
        place.hold(place.scheduled(triad, NOW), LEA, HELENE);
        SessionView another = place.prepared(place.tandem(LEA, YVES));

        assertThatThrownBy(() -> place.schedule(another, NOW)).satisfies(code("person-double-booked"));
    }

    @Test
    void take_no_attendance_of_people_who_are_no_members() {
        SessionView scheduled = place.scheduled(triad, NOW);

        assertThatThrownBy(() -> place.hold(scheduled, LEA, HELENE, YVES))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.violations())
                                .containsExactly(new Violation("present", "present.stranger {person=104}")));
    }

    @Test
    void are_recorded_by_nobody_but_the_mentor() {
        SessionView scheduled = place.scheduled(triad, NOW);

        assertThatThrownBy(() -> place.hold(self(HELENE), scheduled, LEA, HELENE))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void change_on_the_version_that_was_read_alone() {
        SessionView prepared = place.prepared(triad);
        SessionView scheduled = place.schedule(prepared, NOW);

        assertThatThrownBy(() -> place.schedule(prepared, NEXT_WEEK)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> place.hold(prepared, LEA, HELENE)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> place.cancel(prepared)).isInstanceOf(StaleVersion.class);
        assertThat(scheduled.version()).isGreaterThan(prepared.version());
    }

    private static Consumer<Throwable> code(String code) {
        return refusal -> assertThat(refusal)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
