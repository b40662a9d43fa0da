package mentoring.shared.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantColumnTest {
    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01T09:00:00.123456Z", "2027-07-01T22:30:00Z"})
    void brings_back_the_moment_that_was_stored(Instant moment) {
        store(moment);

        assertThat(database.entityManager()
                        .createQuery(
                                "select r.answeredAt from IdempotentRequest r where r.answeredAt = :moment",
                                Instant.class)
                        .setParameter("moment", moment)
                        .getSingleResult())
                .isEqualTo(moment);
    }

    private void store(Instant moment) {
        database.inTransaction(() -> {
            IdempotentRequest request = new IdempotentRequest("key", "digest", moment);
            database.entityManager().persist(request);
            return request;
        });
    }
}
