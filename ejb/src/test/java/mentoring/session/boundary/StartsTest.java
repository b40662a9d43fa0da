package mentoring.session.boundary;

import static mentoring.session.boundary.MeetingPlace.HELENE;
import static mentoring.session.boundary.MeetingPlace.LEA;
import static mentoring.session.boundary.MeetingPlace.NEXT_WEEK;
import static mentoring.session.boundary.MeetingPlace.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import mentoring.session.SessionState;
import mentoring.shared.Refusal;
import mentoring.tandem.boundary.TandemView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The triads of a wave start in the two weeks from its first day, here from the 3rd to the 16th of February, in Paris. */
class StartsTest {
    private static final Instant FIRST = Instant.parse("2027-02-02T23:00:00Z");
    private static final Instant LAST = Instant.parse("2027-02-16T22:59:59Z");

    private final MeetingPlace place = new MeetingPlace();
    private final TandemView triad = place.triad();

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void the_first_session_of_a_triad_lies_in_the_weeks_in_which_all_of_them_start() {
        SessionView first = place.prepared(triad);

        assertIsRefused(first, FIRST.minusSeconds(1));
        assertIsRefused(first, LAST.plusSeconds(1));
        SessionView scheduled = place.schedule(first, LAST);
        assertThat(scheduled.startsAt()).isEqualTo(LAST);
        assertThat(place.schedule(scheduled, FIRST).startsAt()).isEqualTo(FIRST);
    }

    @Test
    void it_does_not_move_out_of_them() {
        SessionView first = place.scheduled(triad, NEXT_WEEK);

        assertIsRefused(first, LAST.plusSeconds(1));
        assertThat(place.schedule(first, LAST).state()).isEqualTo(SessionState.RESCHEDULED);
    }

    @Test
    void what_took_place_before_is_recorded_all_the_same() {
        SessionView first = place.prepared(triad);

        assertThat(place.schedule(first, NOW).startsAt()).isEqualTo(NOW);
    }

    @Test
    void who_has_missed_the_weeks_starts_late() {
        SessionView first = place.prepared(triad);
        place.at(LAST);
        assertIsRefused(first, LAST.plus(Duration.ofDays(3)));

        place.at(LAST.plusSeconds(1));

        assertThat(place.schedule(first, LAST.plus(Duration.ofDays(3))).state()).isEqualTo(SessionState.SCHEDULED);
    }

    @Test
    void later_sessions_are_free() {
        place.hold(place.scheduled(triad, NOW), LEA, HELENE);

        SessionView second = place.scheduled(triad, LAST.plus(Duration.ofDays(30)));

        assertThat(second.state()).isEqualTo(SessionState.SCHEDULED);
    }

    private void assertIsRefused(SessionView session, Instant startsAt) {
        assertThatThrownBy(() -> place.schedule(session, startsAt)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("outside-start-weeks");
            assertThat(refusal.facts()).isEqualTo(Map.of("from", "2027-02-03", "by", "2027-02-16"));
        });
    }
}
