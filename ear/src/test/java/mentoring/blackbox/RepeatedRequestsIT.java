package mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;
import mentoring.blackbox.story.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that is sent twice has one effect, and a change on the ground of an old reading has none. */
@BlackBox
class RepeatedRequestsIT {
    private static final int TWINS = 8;

    private Portal manager;

    @BeforeEach
    void sign_in(Installation module) {
        manager = module.as("manager", "aurore-services", "programme-manager");
    }

    @Test
    void answers_a_repeated_post_with_the_first_answer(Installation module) {
        String key = UUID.randomUUID().toString();
        Answer first =
                manager.post("/programmes", Programmes.body("Une fois"), key).expect(201);
        Answer again =
                manager.post("/programmes", Programmes.body("Une fois"), key).expect(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void refuses_a_key_that_was_used_for_something_else(Installation module) {
        String key = UUID.randomUUID().toString();
        manager.post("/programmes", Programmes.body("Une chose"), key).expect(201);
        manager.post("/programmes", Programmes.body("Une autre"), key).refused(422, "idempotency-key-reused");
    }

    @Test
    void keeps_the_keys_of_two_callers_apart(Installation module) {
        String key = UUID.randomUUID().toString();
        Portal colleague = module.as("colleague", "aurore-services", "programme-manager");
        long mine = manager.post("/programmes", Programmes.body("Partagée"), key)
                .expect(201)
                .id();
        long theirs = colleague
                .post("/programmes", Programmes.body("Partagée"), key)
                .expect(201)
                .id();
        assertThat(mine).isNotEqualTo(theirs);
    }

    @Test
    void asks_for_a_key(Installation module) {
        manager.send(manager.request("/programmes")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Programmes.body("Sans clé"))))
                .refused(400, "idempotency-key-missing");
    }

    @Test
    void lets_one_of_many_simultaneous_twins_take_effect(Installation module) throws Exception {
        String key = UUID.randomUUID().toString();
        String body = Programmes.body("Jumelle");
        ExecutorService together = Executors.newFixedThreadPool(TWINS);
        try {
            List<Future<Answer>> answers = together.invokeAll(IntStream.range(0, TWINS)
                    .<Callable<Answer>>mapToObj(twin -> () -> manager.post("/programmes", body, key))
                    .toList());
            Set<String> effects = new TreeSet<>();
            for (Future<Answer> future : answers) {
                Answer answer = future.get();
                assertThat(answer.status()).as(answer.body()).isIn(201, 409);
                if (answer.status() == 201) {
                    effects.add(answer.header("Location"));
                }
            }
            assertThat(effects).hasSize(1);
        } finally {
            together.shutdown();
        }
    }

    @Test
    void refuses_a_change_without_a_version_and_on_an_old_one(Installation module) {
        String path = "/programmes/"
                + manager.post(
                                "/programmes",
                                Programmes.body("Versions"),
                                UUID.randomUUID().toString())
                        .expect(201)
                        .id();
        String seen = manager.get(path).expect(200).etag();
        String record = "{\"reference\":\"AIPD-1\",\"concludedOn\":\"2026-01-15\",\"conclusion\":\"ok\"}";
        manager.send(manager.request(path + "/impact-assessment")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(record)))
                .refused(428, "if-match-required");
        manager.put(path + "/impact-assessment", seen, record).expect(200);
        manager.put(path + "/impact-assessment", seen, record).refused(412, "stale-version");
        manager.put(path + "/impact-assessment", "nonsense", record).expect(400);
    }

    @Test
    void walks_through_pages_without_losing_or_repeating_anything(Installation module) {
        for (int number = 0; number < 5; number++) {
            manager.post("/programmes", Programmes.body("Page " + number)).expect(201);
        }
        List<Long> seen = new ArrayList<>();
        String path = "/programmes?limit=2";
        while (path != null) {
            Answer page = manager.get(path).expect(200);
            page.json().path("items").forEach(item -> seen.add(item.path("id").asLong()));
            String link = page.header("Link");
            path = link.isEmpty() ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates().isSorted();
    }
}
