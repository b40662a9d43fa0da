package mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Long work shows itself, can be cancelled, and is taken up again by itself after a kill. */
@BlackBox
class JobsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 5;

    private Portal operator;

    @BeforeEach
    void sign_in(Installation module) {
        operator = module.as("operator", "aurore-services", "operator");
    }

    @Test
    void is_watched_to_its_end_in_the_language_of_the_reader(Installation module) {
        long job = started("aurore-reseaux");

        Answer stream = operator.get("/jobs/" + job + "/events").expect(200);

        assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
        List<String> names = fields(stream, "event:");
        assertThat(names.get(names.size() - 1)).as(stream.body()).isEqualTo("ended");
        assertThat(names.subList(0, names.size() - 1)).containsOnly("progress");
        List<String> states = fields(stream, "data:");
        assertThat(states.get(states.size() - 1))
                .contains("\"state\":\"DONE\"")
                .contains("\"joined\":")
                .contains("\"subject\":\"subsidiary/aurore-reseaux\"");
        assertThat(operator.get("/jobs/" + job).state()).isEqualTo("DONE");
    }

    @Test
    void is_found_by_what_it_is_about(Installation module) {
        long job = started("aurore-conseil");
        ended(job);

        String path = "/jobs?subsidiary=aurore-conseil&kind=synchronisation&state=DONE";
        assertThat(ids(operator.get(path).expect(200))).contains(job);
        assertThat(ids(operator.get("/jobs?subsidiary=aurore-conseil&kind=pairing")
                        .expect(200)))
                .isEmpty();
        operator.get("/jobs?state=SLEEPING").refused(422, "invalid-input");
        assertThat(ids(operator.get("/jobs/" + job + "/departures").expect(200)))
                .isEmpty();
    }

    @Test
    void shows_nothing_to_those_outside_of_its_scope(Installation module) {
        long job = started("aurore-numerique");
        Portal elsewhere = module.as("hr", "aurore-uk", "subsidiary-hr");

        elsewhere.get("/jobs/" + job).refused(404, "not-found");
        elsewhere.get("/jobs/" + job + "/events").refused(404, "not-found");
        elsewhere.get("/jobs/" + job + "/departures").refused(404, "not-found");
        elsewhere.post("/jobs/" + job + "/cancellation", "").refused(404, "not-found");
        assertThat(ids(elsewhere.get("/jobs").expect(200))).doesNotContain(job);
        module.as("manager", "aurore-numerique", "programme-manager")
                .get("/jobs/" + job + "/events")
                .refused(404, "not-found");
        module.as("somebody", "aurore-numerique", "participant")
                .get("/jobs/" + job + "/events")
                .refused(403, "not-allowed");
        module.anonymous().get("/jobs/" + job + "/events").refused(401, "unauthenticated");
        ended(job);
    }

    @Test
    void leaves_people_as_they_were_once_it_is_cancelled(Installation module) {
        Answer ended = cancelled("aurore-energie");

        assertThat(ended.state()).as(ended.body()).isEqualTo("CANCELLED");
        assertThat(ended.json().path("cancelRequested").asBoolean()).isTrue();
        operator.post("/jobs/" + ended.id() + "/cancellation", "").refused(409, "illegal-transition");
    }

    @Test
    void is_restarted_by_itself_once_after_a_kill(Installation module) throws IOException, InterruptedException {
        long killed = started("aurore-batiment");
        module.crashAndRestart();

        Answer marked = operator.get("/jobs/" + killed).expect(200);
        assertThat(marked.json().path("problem").asText()).as(marked.body()).isEqualTo("interrupted");
        String path = "/jobs?subsidiary=aurore-batiment";
        await().atMost(PATIENCE).until(() -> operator.get(path).expect(200).body(), body -> body.contains("restartOf"));
        JsonNode restart = operator.get(path).json().path("items").findParent("restartOf");
        assertThat(restart.path("restartOf").asLong()).isEqualTo(killed);
        Answer ended = ended(restart.path("id").asLong());
        assertThat(ended.state()).as(ended.body()).isEqualTo("DONE");
        assertThat(people("aurore-batiment")).isPositive();
    }

    /** A synchronisation may be quicker than the request to cancel it: then the next one is cancelled. */
    private Answer cancelled(String subsidiary) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            int before = people(subsidiary);
            long job = started(subsidiary);
            operator.post("/jobs/" + job + "/cancellation", "");
            Answer ended = ended(job);
            if (ended.state().equals("CANCELLED")) {
                assertThat(people(subsidiary)).isEqualTo(before);
                return ended;
            }
        }
        throw new AssertionError("nothing could be cancelled in time");
    }

    private long started(String subsidiary) {
        return operator.post("/subsidiaries/" + subsidiary + "/synchronisations", "{}")
                .expect(202)
                .id();
    }

    private Answer ended(long job) {
        return operator.ended("/jobs/" + job, PATIENCE);
    }

    private int people(String subsidiary) {
        return operator.get("/subsidiaries/" + subsidiary)
                .expect(200)
                .json()
                .path("people")
                .asInt();
    }

    private static List<Long> ids(Answer page) {
        List<Long> ids = new ArrayList<>();
        page.json().required("items").forEach(item -> ids.add(item.path("id").asLong()));
        return ids;
    }

    private static List<String> fields(Answer stream, String field) {
        return stream.body()
                .lines()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()).strip())
                .toList();
    }
}
