package mentoring.session.boundary;

import static mentoring.session.boundary.MeetingPlace.HELENE;
import static mentoring.session.boundary.MeetingPlace.LEA;
import static mentoring.session.boundary.MeetingPlace.LENGTH;
import static mentoring.session.boundary.MeetingPlace.NEXT_WEEK;
import static mentoring.session.boundary.MeetingPlace.NOW;
import static mentoring.session.boundary.MeetingPlace.YVES;
import static mentoring.session.boundary.MeetingPlace.self;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import mentoring.enrolment.ASubsidiary;
import mentoring.session.CancelReason;
import mentoring.session.SessionState;
import mentoring.shared.Transition;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.TandemView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndedTandemsTest {
    private final MeetingPlace place = new MeetingPlace();
    private final TandemView triad = place.triad();

    @AfterEach
    void close() {
        place.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = TandemState.class,
            names = {"COMPLETED", "DISSOLVED", "ENDED_BY_DEPARTURE"})
    void call_off_the_slots_ahead_and_give_the_time_back(TandemState end) {
        SessionView ahead = place.scheduled(triad, NEXT_WEEK);
        SessionView moved = place.schedule(place.scheduled(triad, NEXT_WEEK.plus(LENGTH)), NEXT_WEEK.minus(LENGTH));

        place.put(triad, end);

        for (SessionView session : new SessionView[] {ahead, moved}) {
            SessionView calledOff = seen(session);
            assertThat(calledOff.state()).isEqualTo(SessionState.CANCELLED);
            assertThat(calledOff.history())
                    .last()
                    .extracting(PastSlotView::reason)
                    .isEqualTo(CancelReason.TANDEM_ENDED);
        }
        assertThat(place.transitions.told())
                .contains(
                        "session: SCHEDULED -> CANCELLED by claire.moreau",
                        "session: RESCHEDULED -> CANCELLED by claire.moreau");
        assertThatCode(() -> place.scheduled(place.tandem(LEA, YVES), NEXT_WEEK))
                .doesNotThrowAnyException();
    }

    @Test
    void leave_a_session_that_has_begun_to_be_recorded() {
        SessionView begun = place.scheduled(triad, NOW);

        place.put(triad, TandemState.COMPLETED);

        assertThat(seen(begun)).isEqualTo(begun);
        assertThat(place.hold(begun, LEA, HELENE).state()).isEqualTo(SessionState.HELD);
    }

    @Test
    void leave_what_has_no_slot_as_it_is() {
        SessionView held = place.hold(place.scheduled(triad, NOW), LEA, HELENE);
        SessionView cancelled = place.cancel(place.scheduled(triad, NEXT_WEEK));
        SessionView planned = place.planned(triad);

        place.put(triad, TandemState.COMPLETED);

        assertThat(seen(held)).isEqualTo(held);
        assertThat(seen(cancelled)).isEqualTo(cancelled);
        assertThat(seen(planned)).isEqualTo(planned);
    }

    @Test
    void leave_the_sessions_of_other_tandems_alone() {
        SessionView other = place.scheduled(place.tandem(LEA, YVES), NEXT_WEEK);
        place.scheduled(triad, NEXT_WEEK.plus(LENGTH));

        place.put(triad, TandemState.COMPLETED);

        assertThat(seen(other)).isEqualTo(other);
    }

    @Test
    void keep_the_slots_of_a_tandem_that_pauses() {
        SessionView ahead = place.scheduled(triad, NEXT_WEEK);

        place.put(triad, TandemState.PAUSED);

        assertThat(seen(ahead)).isEqualTo(ahead);
    }

    @Test
    void listen_to_tandems_alone() {
        SessionView ahead = place.scheduled(triad, NEXT_WEEK);

        place.in(() -> {
            place.beans()
                    .ended
                    .callOff(Transition.of(
                            "pairing",
                            triad.id(),
                            ASubsidiary.SERVICES,
                            TandemState.ACTIVE,
                            TandemState.COMPLETED,
                            "claire.moreau",
                            NOW));
            return ahead;
        });

        assertThat(seen(ahead)).isEqualTo(ahead);
    }

    @Test
    void propose_to_pair_again_when_a_member_has_left_the_company() {
        announce(TandemState.ENDED_BY_DEPARTURE);

        assertThat(place.transitions.told()).contains("alert:  -> OPEN by system");
    }

    @ParameterizedTest
    @EnumSource(
            value = TandemState.class,
            names = {"COMPLETED", "DISSOLVED", "LAPSED", "DECLINED"})
    void propose_nothing_when_a_tandem_ends_otherwise(TandemState end) {
        announce(end);

        assertThat(place.transitions.told()).noneMatch(told -> told.startsWith("alert"));
    }

    private void announce(TandemState end) {
        place.in(() -> {
            place.beans()
                    .ended
                    .proposeRepairing(Transition.of(
                            "tandem", triad.id(), ASubsidiary.SERVICES, TandemState.ACTIVE, end, "system", NOW));
            return triad;
        });
    }

    private SessionView seen(SessionView session) {
        return place.seenBy(self(LEA), session.id());
    }
}
