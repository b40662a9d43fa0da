package mentoring.messaging.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import mentoring.messaging.entity.OutboxMessage;
import mentoring.shared.Births;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import mentoring.shared.control.ManyRows;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00.123456Z");
    private static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");

    /** Without what the persistence provider weaves into entities. */
    private static final RecursiveComparisonConfiguration AS_STORED = RecursiveComparisonConfiguration.builder()
            .withIgnoredFields("id", "eventId", "body")
            .withIgnoredFieldsMatchingRegexes("_persistence_.*")
            .build();

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final Outbox outbox =
            Injection.into(new Outbox(), em, Injection.into(new ManyRows(), em), new OutboxRelay());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void writes_births_as_it_would_write_each_of_them() {
        Transition first = proposed(7);
        Transition second = proposed(8);
        in(() -> {
            outbox.write(first);
            outbox.write(second);
        });

        in(() -> outbox.writeAll(new Births(List.of(first, second))));

        List<OutboxMessage> messages = messages();
        assertThat(messages).extracting(OutboxMessage::eventId).doesNotHaveDuplicates();
        assertThat(messages.get(2).body())
                .isEqualTo(messages.get(0)
                        .body()
                        .replace(messages.get(0).eventId(), messages.get(2).eventId()));
        assertThat(messages.subList(2, 4))
                .usingRecursiveFieldByFieldElementComparator(AS_STORED)
                .isEqualTo(messages.subList(0, 2));
    }

    @Test
    void numbers_births_in_their_order_between_what_was_told_before_and_after() {
        in(() -> {
            outbox.write(proposed(1));
            outbox.writeAll(new Births(List.of(proposed(2), proposed(3))));
            outbox.write(proposed(4));
        });

        assertThat(messages())
                .extracting(OutboxMessage::subject)
                .containsExactly("tandem/1", "tandem/2", "tandem/3", "tandem/4");
    }

    @Test
    void writes_nothing_of_births_that_are_rolled_back() {
        assertThatThrownBy(() -> in(() -> {
                    outbox.writeAll(new Births(List.of(proposed(1))));
                    throw new IllegalStateException("refused after all");
                }))
                .hasMessage("refused after all");

        assertThat(messages()).isEmpty();
    }

    private static Transition proposed(long tandem) {
        return Transition.of("tandem", new TandemId(tandem), SERVICES, null, TandemState.PROPOSED, "leo.petit", NOW)
                .with("wave", 1);
    }

    private void in(Runnable step) {
        database.inTransaction(() -> {
            step.run();
            return step;
        });
    }

    private List<OutboxMessage> messages() {
        return database.inTransaction(
                () -> em.createQuery("select m from OutboxMessage m order by m.id", OutboxMessage.class)
                        .getResultList());
    }
}
