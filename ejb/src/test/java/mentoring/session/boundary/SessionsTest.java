package mentoring.session.boundary;

import static mentoring.session.boundary.MeetingPlace.HELENE;
import static mentoring.session.boundary.MeetingPlace.LEA;
import static mentoring.session.boundary.MeetingPlace.MARC;
import static mentoring.session.boundary.MeetingPlace.NEXT_WEEK;
import static mentoring.session.boundary.MeetingPlace.NOTES;
import static mentoring.session.boundary.MeetingPlace.NOW;
import static mentoring.session.boundary.MeetingPlace.YVES;
import static mentoring.session.boundary.MeetingPlace.self;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import mentoring.session.Meanwhile;
import mentoring.session.SessionId;
import mentoring.session.SessionRefused;
import mentoring.session.SessionState;
import mentoring.shared.IllegalTransition;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Refusal;
import mentoring.shared.StaleVersion;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.TandemView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionsTest {
    private static final Preparation BETTER = new Preparation("what others see", List.of("see it", "judge it"), null);

    private final MeetingPlace place = new MeetingPlace();
    private final TandemView triad = place.triad();

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void are_planned_by_the_mentor_in_the_format_of_the_programme() {
        SessionView planned = place.planned(triad);

        assertThat(planned.state()).isEqualTo(SessionState.PLANNED);
        assertThat(planned.tandem()).isEqualTo(triad.id());
        assertThat(planned.number()).isEqualTo(1);
        assertThat(planned.minutes()).isEqualTo(120);
        assertThat(place.transitions.told()).containsExactly("session:  -> PLANNED by login1");
    }

    @Test
    void are_as_many_as_the_format_has_and_no_more() {
        place.planned(triad);
        place.planned(triad);
        assertThat(place.planned(triad).number()).isEqualTo(3);

        assertThatThrownBy(() -> place.planned(triad)).isInstanceOfSatisfying(SessionRefused.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("sessions-all-planned");
            assertThat(refusal.facts()).containsEntry("sessions", 3);
        });
    }

    @Test
    void are_planned_by_nobody_but_the_mentor() {
        assertThatThrownBy(() -> place.in(() -> place.beans().sessions.plan(self(HELENE), triad.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> place.in(() -> place.beans().sessions.plan(self(YVES), triad.id())))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = TandemState.class,
            names = {"PAUSED", "COMPLETED", "DISSOLVED", "ENDED_BY_DEPARTURE"})
    void are_not_planned_by_a_tandem_that_does_not_meet(TandemState state) {
        place.scheduled(triad, NEXT_WEEK);
        place.put(triad, state);

        assertThatThrownBy(() -> place.planned(triad)).satisfies(code("tandem-not-meeting"));
    }

    @Test
    @Timeout(30)
    void get_numbers_of_their_own_when_two_are_planned_at_the_same_moment() {
        place.planned(triad);
        Meanwhile<SessionView> meanwhile = new Meanwhile<>(
                place.database,
                em -> new Beans(em, NOW, place.people, place.transitions).sessions.plan(self(LEA), triad.id()));

        SessionView second = place.in(() -> {
            SessionView planned = place.beans().sessions.plan(self(LEA), triad.id());
            meanwhile.start();
            return planned;
        });

        assertThat(second.number()).isEqualTo(2);
        assertThat(meanwhile.result().number()).isEqualTo(3);
    }

    @Test
    void are_prepared_with_agenda_objectives_and_material() {
        SessionView prepared = place.prepare(place.planned(triad), NOTES);

        assertThat(prepared.state()).isEqualTo(SessionState.PREPARED);
        assertThat(prepared.preparation()).isEqualTo(NOTES);
        assertThat(place.seenBy(self(LEA), prepared.id())).isEqualTo(prepared);
        assertThat(place.transitions.told()).endsWith("session: PLANNED -> PREPARED by login1");
    }

    @Test
    void take_better_notes_in_place_of_the_first_and_tell_nobody() {
        SessionView prepared = place.prepared(triad);
        List<String> told = place.transitions.told();
        place.at(NOW.plusSeconds(1));

        SessionView refined = place.prepare(prepared, BETTER);

        assertThat(refined.version()).isGreaterThan(prepared.version());
        assertThat(place.seenBy(self(MARC), prepared.id()).preparation())
                .isEqualTo(new Preparation("what others see", List.of("see it", "judge it"), List.of()));
        assertThat(place.transitions.told()).isEqualTo(told);
    }

    @Test
    void are_prepared_by_nobody_but_the_mentor() {
        SessionView planned = place.planned(triad);

        assertThatThrownBy(() -> place.in(
                        () -> place.beans().sessions.prepare(self(HELENE), planned.id(), planned.version(), NOTES)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void are_not_prepared_on_an_older_version() {
        SessionView planned = place.planned(triad);
        place.prepare(planned, NOTES);

        assertThatThrownBy(() -> place.prepare(planned, BETTER)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void close_their_preparation_once_held() {
        SessionView scheduled = place.scheduled(triad, NOW);
        SessionView held = place.hold(scheduled, LEA, HELENE);

        assertThatThrownBy(() -> place.prepare(held, BETTER)).satisfies(code("preparation-closed"));
    }

    @Test
    void are_listed_by_number_to_their_members() {
        SessionView first = place.planned(triad);
        SessionView second = place.planned(triad);

        assertThat(place.read(() -> place.beans().sessions.list(self(HELENE), triad.id())))
                .containsExactly(first, second);
        assertThatThrownBy(() -> place.in(() -> place.beans().sessions.list(self(YVES), triad.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void end_evaluated_or_lapsed_from_held_alone() {
        SessionView scheduled = place.scheduled(triad, NOW);
        assertThatThrownBy(() -> place.in(() -> place.beans().sessions.lapse(scheduled.id())))
                .isInstanceOf(IllegalTransition.class);
        SessionView held = place.hold(scheduled, LEA, HELENE);

        SessionView evaluated = place.in(() -> place.beans().sessions.markEvaluated(held.id(), "login101"));

        assertThat(evaluated.state()).isEqualTo(SessionState.EVALUATED);
        assertThat(place.transitions.told()).endsWith("session: HELD -> EVALUATED by login101");
        assertThatThrownBy(() -> place.in(() -> place.beans().sessions.lapse(held.id())))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void lapse_by_the_module_itself() {
        SessionView held = place.hold(place.scheduled(triad, NOW), LEA, HELENE);
        place.at(held.evaluationClosesAt());
        assertThat(place.in(() -> place.beans().sessions.overdue(10))).containsExactly(held.id());

        SessionView lapsed = place.in(() -> place.beans().sessions.lapse(held.id()));

        assertThat(lapsed.state()).isEqualTo(SessionState.LAPSED);
        assertThat(place.transitions.told()).endsWith("session: HELD -> LAPSED by system");
        assertThat(place.in(() -> place.beans().sessions.overdue(10))).isEmpty();
    }

    @Test
    void are_known_to_other_capabilities_without_what_members_alone_may_read() {
        SessionView cancelled = place.cancel(place.scheduled(triad, NEXT_WEEK));

        SessionView known = place.in(() -> place.beans().sessions.known(cancelled.id()));

        assertThat(known.preparation()).isNull();
        assertThat(known.history()).extracting(PastSlotView::comment).containsOnlyNulls();
        assertThat(place.read(() -> place.beans().sessions.ofWave(triad.wave())))
                .containsExactly(known);
        assertThat(place.in(() -> place.beans().sessions.hold(cancelled.id()))).isEqualTo(known);
    }

    @Test
    void are_not_found_under_an_id_that_nobody_has() {
        SessionId none = new SessionId(999);

        assertThatThrownBy(() -> place.in(() -> place.beans().sessions.known(none)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> place.in(() -> place.beans().sessions.hold(none)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tell_of_every_slot_but_not_of_better_notes_for_a_moved_session() {
        SessionView moved = place.schedule(place.scheduled(triad, NEXT_WEEK), NEXT_WEEK.plus(Duration.ofDays(1)));
        List<String> told = place.transitions.told();
        place.at(NOW.plusSeconds(1));

        SessionView refined = place.prepare(moved, BETTER);
        assertThat(place.transitions.told()).isEqualTo(told);
        place.schedule(refined, NEXT_WEEK);

        assertThat(place.transitions.told()).endsWith("session: RESCHEDULED -> RESCHEDULED by login1");
    }

    private static Consumer<Throwable> code(String code) {
        return refusal -> assertThat(refusal)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
