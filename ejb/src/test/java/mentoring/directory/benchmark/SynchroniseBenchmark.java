package mentoring.directory.benchmark;

import static mentoring.directory.benchmark.Bench.check;
import static mentoring.directory.benchmark.Bench.seconds;
import static mentoring.directory.benchmark.Bench.settings;
import static mentoring.directory.benchmark.Bench.source;

import java.util.List;
import mentoring.directory.control.Follower;
import mentoring.directory.control.mapping.Census;
import mentoring.directory.control.mapping.Consequences;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.mapping.Tally;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.entity.Synchronisation;
import mentoring.directory.server.Relay;
import mentoring.shared.JobState;
import mentoring.testing.DurablePostgres;

/**
 * Prints how long a first synchronisation into a durable PostgreSQL takes beside merely taking the same bytes off the socket, and what no
 * change and 1,000 changes cost on the socket, in time and in transactions that write.
 *
 * <p>{@code mvn -q -pl ejb test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java -Dexec.args="-Xmx512m -cp %classpath
 * mentoring.directory.benchmark.SynchroniseBenchmark 200000 5"}
 */
public final class SynchroniseBenchmark {
    private static final int CHANGES = 1_000;

    private final Bench bench;
    private final DurablePostgres postgres;

    private SynchroniseBenchmark(Bench bench, DurablePostgres postgres) {
        this.bench = bench;
        this.postgres = postgres;
    }

    /** @param arguments the number of people and of rounds, 200,000 and 5 if there are none */
    public static void main(String[] arguments) throws Exception {
        int people = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
        int rounds = arguments.length < 2 ? 5 : Integer.parseInt(arguments[1]);
        try (Bench bench = new Bench(people);
                DurablePostgres postgres = new DurablePostgres()) {
            SynchroniseBenchmark benchmark = new SynchroniseBenchmark(bench, postgres);
            benchmark.everybody(rounds);
            benchmark.changes();
        }
    }

    /** In turns, so that whatever else the machine does hits all alike; the first round warms up. */
    private void everybody(int rounds) throws Exception {
        SubsidiarySettings settings = settings(bench.port());
        Timings raw = new Timings(rounds);
        Timings read = new Timings(rounds);
        Timings whole = new Timings(rounds);
        for (int i = -1; i < rounds; i++) {
            raw.note(i, seconds(() -> Bench.raw(settings)));
            read.note(i, seconds(() -> census(settings).of(source(settings))));
            try (Follower follower = new Follower(settings, postgres.database())) {
                whole.note(i, seconds(() -> joined(follower.synchronise(false))));
            }
        }
        bench.print(
                "%,d people, heap of %,d MB, %d rounds",
                bench.people, Runtime.getRuntime().maxMemory() >> 20, rounds);
        bench.print("bytes off the socket: %s", raw);
        bench.print("read and understood:  %s, %s", read, read.beside(raw));
        bench.print("synchronised:         %s, %s", whole, whole.beside(raw));
    }

    private Synchronisation joined(Synchronisation done) {
        check(done.state() == JobState.DONE, "failed: " + done.problem());
        check(done.progress().joined() == bench.people, done.progress() + " joined");
        return done;
    }

    /** What the timer does where nothing has changed. */
    private void glance(Follower follower, Relay relay) throws Exception {
        relay.bytes();
        long before = postgres.writingTransactions();
        double seconds = seconds(() -> {
            check(follower.seesNothingNew(), "something is new");
            return 0;
        });
        bench.print(
                "asked whether anything is new: %,d bytes, %.2f s, %d transactions that write",
                relay.bytes(), seconds, postgres.writingTransactions() - before);
    }

    private void changes() throws Exception {
        try (Relay relay = new Relay(bench.port());
                Follower follower = new Follower(settings(relay.port()), postgres.database())) {
            joined(follower.synchronise(false));
            glance(follower, relay);
            for (int changes : new int[] {0, 0, CHANGES, CHANGES, CHANGES}) {
                bench.change(changes);
                relay.bytes();
                long before = postgres.writingTransactions();
                double seconds = seconds(() -> {
                    int changed = follower.synchronise(false).progress().changed();
                    check(changed == changes, changed + " changed");
                    return changed;
                });
                bench.print(
                        "%,d changes: %,d bytes, %.2f s, %d transactions that write",
                        changes, relay.bytes(), seconds, postgres.writingTransactions() - before);
            }
        }
    }

    private static Census census(SubsidiarySettings settings) {
        return new Census(new PersonMapping(settings), List.of(), new Departures(2, false), new Consequences() {
            @Override
            public void portion(List<PersonChange> changes, Tally tally) {
                check(changes.size() <= tally.read(), "more changes than entries");
            }

            @Override
            public void departures(List<KnownPerson> gone, Tally tally) {
                check(gone.isEmpty(), "nobody was there to leave");
            }

            @Override
            public void departuresToConfirm(List<KnownPerson> gone, Tally tally) {
                check(false, "nobody was there to leave");
            }

            @Override
            public void departuresInDoubt(List<KnownPerson> gone, List<String> silent, Tally tally) {
                check(false, "nobody was there to leave");
            }
        });
    }
}
