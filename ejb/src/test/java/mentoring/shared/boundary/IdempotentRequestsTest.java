package mentoring.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import mentoring.shared.entity.IdempotentRequest;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdempotentRequestsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-03T09:07:00Z"), ZoneOffset.UTC);
    private static final StoredAnswer ANSWER = new StoredAnswer(200, "/mentoring/1", "3", "{\"code\":\"open sesame\"}");

    private final TestDatabase database = new TestDatabase();
    private final IdempotentRequests requests =
            Injection.into(new IdempotentRequests(), database.entityManager(), CLOCK);
    private final KeyedRequest request =
            KeyedRequest.of("ada", "POST", "/invitations", "5f2b8f0e-9a53-4b54", "{}".getBytes(StandardCharsets.UTF_8));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void give_the_first_answer_again() {
        database.inTransaction(() -> requests.once(request, () -> ANSWER));

        assertThat(database.inTransaction(() -> requests.answered(request))).contains(ANSWER);
    }

    @Test
    void keep_no_answer_that_the_database_could_tell() {
        database.inTransaction(() -> requests.once(request, () -> ANSWER));

        IdempotentRequest stored = database.inTransaction(
                () -> database.entityManager().find(IdempotentRequest.class, request.keyDigest()));
        assertThat(stored.body()).doesNotContain("sesame");
    }

    @Test
    void have_no_answer_to_what_was_never_asked() {
        assertThat(requests.answered(request)).isEmpty();
    }
}
