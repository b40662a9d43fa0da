package mentoring.blackbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;

/** Fourth chapter: sessions are prepared, called off, missed, held and evaluated. */
final class Meeting {
    private static final int SESSIONS = 3;
    private static final String CANCELLED = "{\"state\":\"CANCELLED\",\"reason\":\"MENTEE_UNAVAILABLE\"}";

    private final Plot plot;
    private final Cast cast;
    private final Instant lastWeek;

    Meeting(Plot plot) {
        this.plot = plot;
        this.cast = plot.cast;
        this.lastWeek = plot.now.minus(Duration.ofDays(7));
    }

    void two_cancellations_in_a_row_raise_an_alert() {
        long triad = plot.triads.get(0);
        Portal mentor = plot.mentor(triad).portal();
        String session = plan(triad);
        mentor.change(session, "/schedule", Papers.slot(lastWeek)).refused(409, "illegal-transition");
        prepare(mentor, session);
        schedule(mentor, session, lastWeek);
        mentor.change(session, "/state", CANCELLED).expect(200);
        assertThat(alertsOf(triad)).isEmpty();
        schedule(mentor, session, lastWeek.plusSeconds(60));
        mentor.change(session, "/state", CANCELLED).expect(200);
        assertThat(alertsOf(triad)).hasSize(1);
        schedule(mentor, session, lastWeek.plus(Duration.ofDays(1)));
        happen(triad, session);
    }

    /** Nobody came, so the session gets another slot, in the weeks in which all triads start; and a second one may not lie across it. */
    void a_no_show_is_recorded_and_nobody_is_booked_twice() {
        long triad = plot.triads.get(1);
        Portal mentor = plot.mentor(triad).portal();
        String missed = prepared(triad);
        schedule(mentor, missed, lastWeek);
        Answer noShow = mentor.change(
                        missed,
                        "/attendance",
                        Papers.attendance(List.of(plot.mentor(triad).id())))
                .expect(200);
        assertThat(noShow.state()).isEqualTo("NO_SHOW");
        mentor.change(missed, "/schedule", Papers.slot(plot.now.plus(Duration.ofDays(2))))
                .refused(422, "outside-start-weeks");
        Instant together = plot.now.plus(Duration.ofDays(10));
        assertThat(schedule(mentor, missed, together).state()).isEqualTo("RESCHEDULED");
        Answer starts = cast.manager.get("/waves/" + plot.comexWave + "/starts").expect(200);
        assertThat(starts.json().path("together").asInt()).as(starts.body()).isEqualTo(1);
        assertThat(starts.json().path("apart").get(0).asLong()).isEqualTo(plot.triads.get(0));
        assertThat(starts.json().path("waiting")).hasSize(2);
        String second = prepared(triad);
        mentor.change(second, "/schedule", Papers.slot(together.plus(Duration.ofMinutes(119))))
                .refused(409, "person-double-booked");
        mentor.change(missed, "/attendance", Papers.attendance(ids(plot.members(triad))))
                .refused(409, "session-not-started");
        schedule(mentor, missed, lastWeek.plus(Duration.ofDays(1)));
        happen(triad, missed);
        schedule(mentor, second, lastWeek.plus(Duration.ofDays(2)));
        happen(triad, second);
    }

    void every_triad_holds_and_evaluates_all_its_sessions() {
        for (long triad : plot.triads) {
            for (int held = heldBy(triad); held < SESSIONS; held++) {
                String session = prepared(triad);
                schedule(plot.mentor(triad).portal(), session, lastWeek.plus(Duration.ofDays(held + 1L)));
                happen(triad, session);
            }
            plot.mentor(triad)
                    .portal()
                    .post("/tandems/" + triad + "/sessions", "{}")
                    .refused(409, "sessions-all-planned");
        }
    }

    private void happen(long triad, String session) {
        Person mentor = plot.mentor(triad);
        List<Person> members = plot.members(triad);
        mentor.portal().post(session + "/evaluations", Papers.evaluation(false)).refused(409, "session-not-held");
        mentor.portal()
                .change(session, "/attendance", Papers.attendance(ids(members)))
                .expect(200);
        for (Person member : members) {
            member.portal()
                    .post(session + "/evaluations", Papers.evaluation(!member.equals(mentor)))
                    .expect(201);
        }
        assertThat(mentor.portal().get(session).state()).isEqualTo("EVALUATED");
        each_evaluates_once_and_reads_only_their_own(triad, session);
    }

    private void each_evaluates_once_and_reads_only_their_own(long triad, String session) {
        Portal mentor = plot.mentor(triad).portal();
        mentor.post(session + "/evaluations", Papers.evaluation(false)).refused(409, "already-evaluated");
        Portal stranger = plot.stranger(triad).portal();
        stranger.post(session + "/evaluations", Papers.evaluation(true)).refused(404, "not-found");
        stranger.get(session + "/evaluations/mine").refused(404, "not-found");
        assertThat(mentor.get(session + "/evaluations/mine").expect(200).body())
                .contains("\"scale\":4")
                .doesNotContain("concret");
        cast.manager.get(session + "/evaluations/mine").refused(404, "not-found");
        cast.manager.get(session + "/evaluations").expect(405);
    }

    private String prepared(long triad) {
        String session = plan(triad);
        prepare(plot.mentor(triad).portal(), session);
        return session;
    }

    private String plan(long triad) {
        Portal mentor = plot.mentor(triad).portal();
        return "/sessions/"
                + mentor.post("/tandems/" + triad + "/sessions", "{}")
                        .expect(201)
                        .id();
    }

    private static void prepare(Portal mentor, String session) {
        mentor.change(session, "/preparation", Papers.preparation()).expect(200);
    }

    private static Answer schedule(Portal mentor, String session, Instant startsAt) {
        return mentor.change(session, "/schedule", Papers.slot(startsAt)).expect(200);
    }

    private int heldBy(long triad) {
        return (int) Cast.items(plot.mentor(triad)
                        .portal()
                        .get("/tandems/" + triad + "/sessions")
                        .expect(200))
                .count();
    }

    private List<JsonNode> alertsOf(long tandem) {
        return Cast.items(cast.manager.get("/alerts").expect(200))
                .filter(alert -> alert.path("tandem").asLong() == tandem)
                .toList();
    }

    private static List<Long> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
