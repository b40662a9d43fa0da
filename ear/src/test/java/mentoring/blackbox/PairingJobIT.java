package mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pairing that is cancelled proposes nothing; one whose server is killed proposes everything once. */
@BlackBox
class PairingJobIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int TANDEMS = 6;
    private static final int ATTEMPTS = 20;

    private final String community = "paired-" + UUID.randomUUID().toString().substring(0, 8);
    private VentureCrowd crowd;
    private Portal manager;

    @BeforeEach
    void gather(Installation module) {
        crowd = new VentureCrowd(module, community);
        manager = crowd.manager;
        IntStream.range(0, TANDEMS).forEach(i -> crowd.mentor(community + "-mentor-" + i));
        IntStream.range(0, TANDEMS).forEach(i -> crowd.mentee(community + "-mentee-" + i));
    }

    @Test
    void leaves_the_tandems_as_they_were_once_it_is_cancelled() {
        Answer ended = cancelled();

        assertThat(ended.state()).as(ended.body()).isEqualTo("CANCELLED");
        assertThat(ended.json().path("cancelRequested").asBoolean()).isTrue();
        manager.get("/jobs/" + ended.id() + "/pairing").refused(404, "not-found");
    }

    @Test
    void proposes_to_everybody_once_though_its_server_is_killed(Installation module)
            throws IOException, InterruptedException {
        String job = manager.post(pairings(), "{}").expect(202).header("Location");

        module.crashAndRestart();

        await().atMost(PATIENCE).until(this::proposed, proposed -> proposed.size() == TANDEMS);
        await().atMost(PATIENCE).until(this::underWay, jobs -> jobs.isEmpty());
        assertThat(manager.get(job).expect(200).state()).isIn("DONE", "FAILED");
        assertThat(proposed()).hasSize(TANDEMS).doesNotHaveDuplicates();
    }

    /** A pairing may be quicker than the request to cancel it: then the next one is cancelled. */
    private Answer cancelled() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Long> before = proposed();
            String job = manager.post(pairings(), "{\"reconsider\":true}")
                    .expect(202)
                    .header("Location");
            manager.post(job + "/cancellation", "");
            Answer ended = manager.ended(job, PATIENCE);
            if (ended.state().equals("CANCELLED")) {
                assertThat(proposed()).isEqualTo(before);
                return ended;
            }
        }
        throw new AssertionError("nothing could be cancelled in time");
    }

    /** The mentees to whom somebody is proposed. */
    private List<Long> proposed() {
        return items("/waves/" + crowd.wave + "/tandems?limit=200").stream()
                .filter(tandem -> "PROPOSED".equals(tandem.path("state").asText()))
                .map(tandem -> tandem.at("/members/1/person").asLong())
                .sorted()
                .toList();
    }

    private List<JsonNode> underWay() {
        return items("/jobs?subsidiary=" + community).stream()
                .filter(job ->
                        List.of("QUEUED", "RUNNING").contains(job.path("state").asText()))
                .toList();
    }

    private List<JsonNode> items(String path) {
        JsonNode items = manager.get(path).expect(200).json().required("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private String pairings() {
        return "/waves/" + crowd.wave + "/pairings";
    }
}
