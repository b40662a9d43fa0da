package mentoring.evaluation.control;

import static mentoring.evaluation.EvaluationDesk.from;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import mentoring.evaluation.EvaluationDesk;
import mentoring.evaluation.ReviewedWave;
import mentoring.evaluation.entity.Release;
import mentoring.testing.Injection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasesTest {
    private static final Subject WAVE = Subject.of(ReviewedWave.ID);

    private final EvaluationDesk desk = new EvaluationDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void releases_what_was_answered_once() {
        desk.mentees(3, from(1, 5));

        assertThat(release(desk.database.entityManager()).batch()).isEqualTo(1);
        assertThat(release(desk.database.entityManager()).batch()).isEqualTo(1);
        assertThat(inBatch("= 1")).isEqualTo(5);
    }

    @Test
    void leaves_out_of_every_batch_what_comes_from_too_few() {
        desk.mentees(3, from(1, 4));

        assertThat(release(desk.database.entityManager()).batch()).isZero();
        assertThat(inBatch("is null")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "select count"})
    void lets_nobody_slip_in_who_evaluates_while_a_batch_is_released(String statement) {
        desk.mentors(3, from(1, 5));
        desk.mentees(3, from(11, 5));
        release(desk.database.entityManager());
        desk.mentees(4, from(21, 8));

        release(interrupted(statement, this::evaluationOfMentorOne));

        assertThat(
                        count(
                                "select count(e) from Evaluation e where e.batch = 2 and e.side = mentoring.programme.Audience.MENTOR"))
                .isZero();
    }

    private Release release(EntityManager em) {
        Clock clock = Clock.fixed(EvaluationDesk.NOW, ZoneOffset.UTC);
        return desk.in(() -> Injection.into(new Releases(), em, clock).release(WAVE));
    }

    private long inBatch(String batch) {
        return count("select count(e) from Evaluation e where e.batch " + batch);
    }

    private long count(String query) {
        return desk.in(() ->
                desk.database.entityManager().createQuery(query, Long.class).getSingleResult());
    }

    /** Commits on a connection of its own. */
    private void evaluationOfMentorOne() {
        try (EntityManager own =
                desk.database.entityManager().getEntityManagerFactory().createEntityManager()) {
            own.getTransaction().begin();
            own.createNativeQuery("insert into evaluation (id, sessionid, waveid, personid, side, submittedat)"
                            + " values (9001, 9001, 3, 1, 'MENTOR', current_timestamp)")
                    .executeUpdate();
            own.getTransaction().commit();
        }
    }

    /** Something happens just before the first statement of this kind. */
    private EntityManager interrupted(String statement, Runnable arrival) {
        EntityManager em = desk.database.entityManager();
        boolean[] arrived = {false};
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    if (!arrived[0]
                            && method.getName().equals("createQuery")
                            && arguments[0].toString().startsWith(statement)) {
                        arrived[0] = true;
                        arrival.run();
                    }
                    try {
                        return method.invoke(em, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
