package mentoring.messaging.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import mentoring.messaging.control.Inbox;
import mentoring.messaging.entity.InboxMessage;
import mentoring.shared.boundary.IdempotentRequests;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForgetAnswersTest {
    private static final Instant NOW = Instant.parse("2027-02-03T09:07:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final Inbox inbox = Injection.into(new Inbox(), em, CLOCK);
    private final AtomicReference<Instant> before = new AtomicReference<>();
    private final IdempotentRequests requests = new IdempotentRequests() {
        @Override
        public int forgetBefore(Instant moment) {
            before.set(moment);
            return 0;
        }
    };

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void forgets_requests_that_are_older_than_the_hours_configured() {
        forget(requests, inbox);

        assertThat(before).hasValue(Instant.parse("2027-02-01T09:07:00Z"));
    }

    @Test
    void forgets_commands_that_are_older_than_the_hours_configured_and_nothing_else() {
        answered("old", NOW.minus(Duration.ofHours(48)).minusMillis(1));
        answered("young", NOW.minus(Duration.ofHours(48)));

        forget(requests, inbox);

        assertThat(kept()).containsExactly("young");
    }

    @Test
    void forgets_commands_where_requests_cannot_be_forgotten() {
        answered("old", NOW.minus(Duration.ofHours(49)));
        IdempotentRequests stuck = new IdempotentRequests() {
            @Override
            public int forgetBefore(Instant moment) {
                throw new EJBException("no table");
            }
        };

        forget(stuck, inbox);

        assertThat(kept()).isEmpty();
    }

    @Test
    void survives_a_database_that_is_away() {
        Inbox away = new Inbox() {
            @Override
            public int forgetBefore(Instant moment) {
                throw new EJBException("no database");
            }
        };

        assertThatCode(() -> forget(requests, away)).doesNotThrowAnyException();
    }

    private void forget(IdempotentRequests requests, Inbox inbox) {
        database.inTransaction(() -> {
            new ForgetAnswers(requests, inbox, CLOCK, 48).forget();
            return inbox;
        });
    }

    private List<String> kept() {
        return em.createQuery("select m.messageId from InboxMessage m", String.class)
                .getResultList();
    }

    private void answered(String id, Instant at) {
        database.inTransaction(() -> {
            em.persist(new InboxMessage(id, "digest", "{}", at));
            return id;
        });
    }
}
