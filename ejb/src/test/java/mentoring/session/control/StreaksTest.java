package mentoring.session.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import mentoring.session.Meanwhile;
import mentoring.tandem.TandemId;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StreaksTest {
    private static final TandemId TANDEM = new TandemId(7);
    private static final TandemId ANOTHER = new TandemId(8);

    private final TestDatabase database = new TestDatabase();

    @BeforeEach
    void open() {
        open(TANDEM);
        open(ANOTHER);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void give_the_alarm_once_at_the_second_cancellation_in_a_row() {
        assertThat(lengthen(TANDEM)).isFalse();
        assertThat(lengthen(TANDEM)).isTrue();
        assertThat(lengthen(TANDEM)).isFalse();
    }

    @Test
    void begin_anew_when_a_session_is_held_in_between() {
        lengthen(TANDEM);
        end(TANDEM);

        assertThat(lengthen(TANDEM)).isFalse();
        assertThat(lengthen(TANDEM)).isTrue();
    }

    @Test
    void count_for_each_tandem_apart() {
        lengthen(TANDEM);

        assertThat(lengthen(ANOTHER)).isFalse();
        end(ANOTHER);
        assertThat(lengthen(TANDEM)).isTrue();
    }

    @Test
    void go_on_counting_when_opened_for_the_next_session() {
        lengthen(TANDEM);

        open(TANDEM);

        assertThat(lengthen(TANDEM)).isTrue();
    }

    @Test
    @Timeout(30)
    void count_two_cancellations_at_the_same_moment_as_two() {
        Meanwhile<Boolean> second = new Meanwhile<>(
                database, em -> Injection.into(new Streaks(), em).lengthen(TANDEM));

        boolean first = database.inTransaction(() -> {
            boolean alarming = streaks().lengthen(TANDEM);
            em().flush();
            second.start();
            return alarming;
        });

        assertThat(first).isFalse();
        assertThat(second.result()).isTrue();
    }

    private void open(TandemId tandem) {
        database.inTransaction(() -> {
            streaks().open(tandem);
            return tandem;
        });
    }

    private boolean lengthen(TandemId tandem) {
        return database.inTransaction(() -> streaks().lengthen(tandem));
    }

    private void end(TandemId tandem) {
        database.inTransaction(() -> {
            streaks().end(tandem);
            return tandem;
        });
    }

    private Streaks streaks() {
        return Injection.into(new Streaks(), em());
    }

    private EntityManager em() {
        return database.entityManager();
    }
}
