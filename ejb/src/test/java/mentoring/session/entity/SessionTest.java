package mentoring.session.entity;

import static mentoring.session.SessionState.CANCELLED;
import static mentoring.session.SessionState.NO_SHOW;
import static mentoring.session.SessionState.PLANNED;
import static mentoring.session.SessionState.PREPARED;
import static mentoring.session.SessionState.RESCHEDULED;
import static mentoring.session.SessionState.SCHEDULED;
import static mentoring.session.entity.ASession.NOTES;
import static mentoring.session.entity.ASession.NOW;
import static mentoring.session.entity.ASession.ROOM;
import static mentoring.session.entity.ASession.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mentoring.session.CancelReason;
import mentoring.session.SessionRefused;
import mentoring.session.SessionState;
import mentoring.shared.IllegalTransition;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.TandemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SessionTest {
    private static final Instant LATER = START.plus(Duration.ofDays(7));
    private static final Notes BETTER = new Notes("what others see", List.of("see it", "judge it"), List.of());

    @Test
    void is_born_planned_with_its_number_and_length_and_without_a_slot() {
        Session session = ASession.planned();

        assertThat(session.state()).isEqualTo(PLANNED);
        assertThat(session.tandem()).isEqualTo(new TandemId(7));
        assertThat(session.subsidiary()).isEqualTo(new SubsidiaryCode("aurore-services"));
        assertThat(session.number()).isEqualTo(2);
        assertThat(session.minutes()).isEqualTo(120);
        assertThat(session.startsAt()).isNull();
        assertThat(session.notes()).isEmpty();
        assertThat(session.history()).isEmpty();
        assertThat(session.attendance()).isEmpty();
    }

    @Test
    void is_prepared_by_the_notes_of_the_mentor() {
        Session session = ASession.planned();

        session.prepare(NOTES, NOW);

        assertThat(session.state()).isEqualTo(PREPARED);
        assertThat(session.notes()).contains(NOTES);
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"PREPARED", "SCHEDULED", "RESCHEDULED", "CANCELLED", "NO_SHOW"})
    void takes_better_notes_and_stays_in_its_state_until_it_takes_place(SessionState state) {
        Session session = ASession.in(state);

        session.prepare(BETTER, NOW);

        assertThat(session.state()).isEqualTo(state);
        assertThat(session.notes()).contains(BETTER);
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"HELD", "EVALUATED", "LAPSED"})
    void closes_its_preparation_once_it_took_place(SessionState state) {
        Session session = ASession.in(state);

        assertThatThrownBy(() -> session.prepare(BETTER, NOW)).isInstanceOfSatisfying(SessionRefused.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("preparation-closed");
            assertThat(refusal.facts()).containsEntry("state", state.name());
        });
        assertThat(session.notes()).contains(NOTES);
    }

    @Test
    void is_scheduled_by_its_first_slot() {
        Session session = ASession.prepared();

        session.schedule(START, ROOM, NOW);

        assertThat(session.state()).isEqualTo(SCHEDULED);
        assertThat(session.startsAt()).isEqualTo(START);
        assertThat(session.place()).isEqualTo(ROOM);
        assertThat(session.history()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"PLANNED", "HELD", "EVALUATED", "LAPSED"})
    void takes_no_slot_before_it_is_prepared_nor_after_it_took_place(SessionState state) {
        Session session = ASession.in(state);
        Instant slot = session.startsAt();

        assertThatThrownBy(() -> session.schedule(LATER, "elsewhere", NOW)).isInstanceOf(IllegalTransition.class);

        assertThat(session.state()).isEqualTo(state);
        assertThat(session.startsAt()).isEqualTo(slot);
        assertThat(session.history()).isEmpty();
    }

    @Test
    void keeps_the_slot_it_was_moved_from() {
        Session session = ASession.scheduled();

        session.schedule(LATER, "room 5", NOW.plusSeconds(1));

        assertThat(session.state()).isEqualTo(RESCHEDULED);
        assertThat(session.startsAt()).isEqualTo(LATER);
        assertThat(session.place()).isEqualTo("room 5");
        assertThat(session.history()).singleElement().satisfies(slot -> {
            assertThat(slot.startsAt()).isEqualTo(START);
            assertThat(slot.place()).isEqualTo(ROOM);
            assertThat(slot.outcome()).isEqualTo(RESCHEDULED);
            assertThat(slot.endedAt()).isEqualTo(NOW.plusSeconds(1));
            assertThat(slot.reason()).isNull();
            assertThat(slot.comment()).isNull();
        });
    }

    @Test
    void is_moved_as_often_as_it_takes_the_oldest_slot_first() {
        Session session = ASession.in(RESCHEDULED);
        Instant second = session.startsAt();

        session.schedule(LATER, ROOM, NOW);

        assertThat(session.state()).isEqualTo(RESCHEDULED);
        assertThat(session.history()).extracting(PastSlot::startsAt).containsExactly(START, second);
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"CANCELLED", "NO_SHOW"})
    void gets_another_slot_after_it_was_called_off_or_missed_and_counts_the_lost_one_once(SessionState state) {
        Session session = ASession.in(state);

        session.schedule(LATER, ROOM, NOW);

        assertThat(session.state()).isEqualTo(RESCHEDULED);
        assertThat(session.attendance()).isEmpty();
        assertThat(session.history()).extracting(PastSlot::outcome).containsExactly(state);
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"SCHEDULED", "RESCHEDULED"})
    void is_called_off_with_reason_and_comment(SessionState state) {
        Session session = ASession.in(state);
        Instant slot = session.startsAt();
        int before = session.history().size();

        session.cancel(CancelReason.URGENT_BUSINESS, "the board meets", NOW.plusSeconds(2));

        assertThat(session.state()).isEqualTo(CANCELLED);
        assertThat(session.history()).hasSize(before + 1).last().satisfies(lost -> {
            assertThat(lost.startsAt()).isEqualTo(slot);
            assertThat(lost.outcome()).isEqualTo(CANCELLED);
            assertThat(lost.reason()).isEqualTo(CancelReason.URGENT_BUSINESS);
            assertThat(lost.comment()).isEqualTo("the board meets");
            assertThat(lost.endedAt()).isEqualTo(NOW.plusSeconds(2));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            mode = Mode.EXCLUDE,
            names = {"SCHEDULED", "RESCHEDULED"})
    void is_not_called_off_without_a_slot(SessionState state) {
        Session session = ASession.in(state);
        List<PastSlot> before = session.history();

        assertThatThrownBy(() -> session.cancel(CancelReason.OTHER, null, NOW)).isInstanceOf(IllegalTransition.class);

        assertThat(session.state()).isEqualTo(state);
        assertThat(session.history()).isEqualTo(before);
    }

    @Test
    void keeps_its_whole_history_from_slot_to_slot() {
        Session session = ASession.in(NO_SHOW);
        session.schedule(LATER, ROOM, START);
        session.cancel(CancelReason.MENTOR_UNAVAILABLE, null, START);
        session.schedule(LATER.plusSeconds(60), ROOM, START);
        session.schedule(LATER.plusSeconds(120), ROOM, START);

        assertThat(session.history()).extracting(PastSlot::outcome).containsExactly(NO_SHOW, CANCELLED, RESCHEDULED);
    }
}
