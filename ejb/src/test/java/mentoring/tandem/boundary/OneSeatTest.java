package mentoring.tandem.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.shared.Refusal;
import mentoring.tandem.TandemState;
import mentoring.testing.DurablePostgres;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** One seat, ten thousand mentees who ask for it at the same time: the database lets one have it. */
class OneSeatTest {
    private static final int REQUESTS = 10_000;
    private static final int AT_ONCE = 24;
    private static final PersonId MENTOR = new PersonId(1);

    private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private final AtomicInteger next = new AtomicInteger(101);
    private final CyclicBarrier start = new CyclicBarrier(AT_ONCE);

    @Test
    void goes_to_one_of_ten_thousand_on_h2() throws InterruptedException, ExecutionException {
        TestDatabase database = new TestDatabase();
        // The first of a crowd may take longer than the two seconds that H2 lets the others wait, where much else runs.
        database.inTransaction(() -> database.entityManager()
                .createNativeQuery("set default_lock_timeout 60000")
                .executeUpdate());
        everybodyWants(database);
    }

    @Test
    void goes_to_one_of_ten_thousand_on_postgresql()
            throws InterruptedException, ExecutionException, IOException, SQLException {
        try (DurablePostgres postgres = new DurablePostgres()) {
            everybodyWants(postgres.database());
        }
    }

    private void everybodyWants(TestDatabase database) throws InterruptedException, ExecutionException {
        try (WaveTandems wave = new WaveTandems(Formation.PAIR, database)) {
            wave.waves.letsMenteesChoose();
            wave.mentors(1, 1).mentees(REQUESTS).plan();

            ask(wave);

            assertThat(figures()).isEqualTo(Map.of("PROPOSED", 1, "seat-taken", REQUESTS - 1));
            assertThat(wave.all())
                    .singleElement()
                    .satisfies(chosen -> assertThat(chosen.mentor()).isEqualTo(MENTOR))
                    .satisfies(chosen -> assertThat(chosen.state()).isEqualTo(TandemState.PROPOSED));
        }
    }

    private void ask(WaveTandems wave) throws InterruptedException, ExecutionException {
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> askers = IntStream.range(0, AT_ONCE)
                    .<Future<?>>mapToObj(any -> crowd.submit(() -> askInTurn(wave)))
                    .toList();
            for (Future<?> asker : askers) {
                asker.get();
            }
        } finally {
            crowd.shutdownNow();
        }
    }

    private Void askInTurn(WaveTandems wave) throws Exception {
        try (EntityManager own =
                wave.database.entityManager().getEntityManagerFactory().createEntityManager()) {
            start.await();
            for (int mentee = next.getAndIncrement(); mentee <= 100 + REQUESTS; mentee = next.getAndIncrement()) {
                count(answer(wave, own, new PersonId(mentee)));
            }
        }
        return null;
    }

    private static String answer(WaveTandems wave, EntityManager own, PersonId mentee) {
        own.getTransaction().begin();
        try {
            TandemView chosen = wave.choices(own).choose(WaveTandems.self(mentee), OneWave.ID, new NewChoice(MENTOR));
            own.getTransaction().commit();
            return chosen.state().name();
        } catch (Refusal refused) {
            return refused.code();
        } catch (RuntimeException other) {
            return other.toString();
        } finally {
            if (own.getTransaction().isActive()) {
                own.getTransaction().rollback();
            }
            own.clear();
        }
    }

    private void count(String answer) {
        answers.computeIfAbsent(answer, any -> new AtomicInteger()).incrementAndGet();
    }

    private Map<String, Integer> figures() {
        Map<String, Integer> figures = new TreeMap<>();
        answers.forEach((answer, count) -> figures.put(answer, count.get()));
        return figures;
    }
}
