package mentoring.messaging.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import mentoring.messaging.control.Inbox;
import mentoring.messaging.entity.InboxMessage;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForgetCommandsTest {
    private static final Instant NOW = Instant.parse("2027-02-03T09:17:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void forgets_what_is_older_than_the_hours_configured_and_nothing_else() {
        answered("old", NOW.minus(Duration.ofHours(48)).minusMillis(1));
        answered("young", NOW.minus(Duration.ofHours(48)));

        forget(Injection.into(new Inbox(), em, CLOCK));

        assertThat(em.createQuery("select m.messageId from InboxMessage m", String.class)
                        .getResultList())
                .containsExactly("young");
    }

    @Test
    void survives_a_database_that_is_away() {
        Inbox away = new Inbox() {
            @Override
            public int forgetBefore(Instant moment) {
                throw new EJBException("no database");
            }
        };

        assertThatCode(() -> forget(away)).doesNotThrowAnyException();
    }

    private void forget(Inbox inbox) {
        database.inTransaction(() -> {
            new ForgetCommands(inbox, CLOCK, 48).forget();
            return inbox;
        });
    }

    private void answered(String id, Instant at) {
        database.inTransaction(() -> {
            em.persist(new InboxMessage(id, "digest", "{}", at));
            return id;
        });
    }
}
