package mentoring.session.entity;

import static mentoring.session.SessionState.EVALUATED;
import static mentoring.session.SessionState.HELD;
import static mentoring.session.SessionState.LAPSED;
import static mentoring.session.SessionState.NO_SHOW;
import static mentoring.session.entity.ASession.ANNE;
import static mentoring.session.entity.ASession.EVALUATION_DAYS;
import static mentoring.session.entity.ASession.HELENE;
import static mentoring.session.entity.ASession.LEA;
import static mentoring.session.entity.ASession.MARC;
import static mentoring.session.entity.ASession.START;
import static mentoring.session.entity.ASession.rollOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mentoring.session.SessionRefused;
import mentoring.session.SessionState;
import mentoring.shared.IllegalTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class HoldingTest {
    private static final Instant AFTERWARDS = START.plus(Duration.ofHours(2));

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"SCHEDULED", "RESCHEDULED"})
    void is_held_when_the_mentor_met_a_mentee_and_opens_the_evaluation_for_so_many_days(SessionState state) {
        Session session = ASession.in(state);
        Instant recorded = session.startsAt().plus(Duration.ofHours(2));
        int before = session.history().size();

        session.hold(rollOf(LEA, MARC), recorded, EVALUATION_DAYS);

        assertThat(session.state()).isEqualTo(HELD);
        assertThat(session.heldAt()).isEqualTo(recorded);
        assertThat(session.evaluationClosesAt()).isEqualTo(recorded.plus(Duration.ofDays(14)));
        assertThat(session.history()).hasSize(before);
    }

    @Test
    void records_of_every_member_whether_they_came() {
        Session session = ASession.scheduled();

        session.hold(rollOf(LEA, MARC), AFTERWARDS, EVALUATION_DAYS);

        assertThat(session.attendance())
                .extracting(AttendanceRow::person, AttendanceRow::isPresent)
                .containsExactly(tuple(LEA, true), tuple(HELENE, false), tuple(MARC, true), tuple(ANNE, false));
    }

    @Test
    void is_missed_when_the_mentor_waited_alone_and_keeps_the_slot_and_who_came() {
        Session session = ASession.scheduled();

        session.hold(rollOf(LEA), AFTERWARDS, EVALUATION_DAYS);

        assertThat(session.state()).isEqualTo(NO_SHOW);
        assertThat(session.heldAt()).isNull();
        assertThat(session.evaluationClosesAt()).isNull();
        assertThat(session.attendance())
                .filteredOn(AttendanceRow::isPresent)
                .extracting(AttendanceRow::person)
                .containsExactly(LEA);
        assertThat(session.history()).singleElement().satisfies(slot -> {
            assertThat(slot.startsAt()).isEqualTo(START);
            assertThat(slot.outcome()).isEqualTo(NO_SHOW);
            assertThat(slot.endedAt()).isEqualTo(AFTERWARDS);
        });
    }

    @Test
    void is_missed_when_the_mentees_waited_for_the_mentor_or_nobody_came() {
        for (AttendanceRoll roll : List.of(rollOf(HELENE, MARC, ANNE), rollOf())) {
            Session session = ASession.scheduled();

            session.hold(roll, AFTERWARDS, EVALUATION_DAYS);

            assertThat(session.state()).isEqualTo(NO_SHOW);
        }
    }

    @Test
    void is_recorded_from_its_start_on_and_not_a_microsecond_before() {
        Session early = ASession.scheduled();
        Session onTime = ASession.scheduled();

        assertThatThrownBy(() -> early.hold(rollOf(LEA, HELENE), START.minusNanos(1000), EVALUATION_DAYS))
                .isInstanceOfSatisfying(SessionRefused.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("session-not-started");
                    assertThat(refusal.facts()).containsEntry("startsAt", START.toString());
                });
        onTime.hold(rollOf(LEA, HELENE), START, EVALUATION_DAYS);

        assertThat(early.state()).isEqualTo(SessionState.SCHEDULED);
        assertThat(early.attendance()).isEmpty();
        assertThat(onTime.state()).isEqualTo(HELD);
    }

    @Test
    void is_not_missed_before_its_start_either() {
        assertThatThrownBy(() -> ASession.scheduled().hold(rollOf(LEA), START.minusNanos(1000), EVALUATION_DAYS))
                .isInstanceOf(SessionRefused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            mode = Mode.EXCLUDE,
            names = {"SCHEDULED", "RESCHEDULED"})
    void is_neither_held_nor_missed_without_a_slot(SessionState state) {
        Session session = ASession.in(state);
        Instant heldAt = session.heldAt();

        assertThatThrownBy(() -> session.hold(rollOf(LEA, HELENE), AFTERWARDS, EVALUATION_DAYS))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> session.hold(rollOf(LEA), AFTERWARDS, EVALUATION_DAYS))
                .isInstanceOf(IllegalTransition.class);

        assertThat(session.state()).isEqualTo(state);
        assertThat(session.heldAt()).isEqualTo(heldAt);
    }

    @Test
    void ends_evaluated_or_lapsed() {
        Session evaluated = ASession.held();
        Session lapsed = ASession.held();

        evaluated.endEvaluated(AFTERWARDS);
        lapsed.lapse(AFTERWARDS);

        assertThat(evaluated.state()).isEqualTo(EVALUATED);
        assertThat(lapsed.state()).isEqualTo(LAPSED);
    }

    @ParameterizedTest
    @EnumSource(value = SessionState.class, mode = Mode.EXCLUDE, names = "HELD")
    void neither_is_evaluated_nor_lapses_unless_held(SessionState state) {
        Session session = ASession.in(state);

        assertThatThrownBy(() -> session.endEvaluated(AFTERWARDS)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> session.lapse(AFTERWARDS)).isInstanceOf(IllegalTransition.class);

        assertThat(session.state()).isEqualTo(state);
    }
}
