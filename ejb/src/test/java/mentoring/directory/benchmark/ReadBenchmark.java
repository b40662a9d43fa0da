package mentoring.directory.benchmark;

import static mentoring.directory.benchmark.Bench.check;
import static mentoring.directory.benchmark.Bench.seconds;
import static mentoring.directory.benchmark.Bench.settings;
import static mentoring.directory.benchmark.Bench.source;

import java.util.concurrent.atomic.AtomicLong;
import mentoring.directory.control.ldap.LdapSource;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.server.Relay;

/**
 * Prints how long a read takes beside merely taking the same bytes off the socket, and what no change and 1,000 changes cost.
 *
 * <p>{@code mvn -q -pl ejb test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=mentoring.directory.benchmark.ReadBenchmark -Dexec.args=200000}
 */
public final class ReadBenchmark {
    private static final int ROUNDS = 7;
    private static final int CHANGES = 1_000;

    private final Bench bench;

    private ReadBenchmark(Bench bench) {
        this.bench = bench;
    }

    /** @param arguments the number of people, 200,000 if there is none */
    public static void main(String[] arguments) throws Exception {
        try (Bench bench = new Bench(arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]))) {
            ReadBenchmark benchmark = new ReadBenchmark(bench);
            benchmark.read();
            benchmark.changes();
        }
    }

    /** In turns, so that whatever else the machine does hits all alike; the first round warms up. */
    private void read() throws Exception {
        SubsidiarySettings settings = settings(bench.port());
        Timings raw = new Timings(ROUNDS);
        Timings whole = new Timings(ROUNDS);
        Timings list = new Timings(ROUNDS);
        AtomicLong bytes = new AtomicLong();
        AtomicLong shown = new AtomicLong();
        for (int i = -1; i < ROUNDS; i++) {
            raw.note(i, seconds(() -> bytes.addAndGet(Bench.raw(settings))));
            whole.note(i, seconds(() -> source(settings).read(entry -> shown.incrementAndGet())));
            list.note(i, seconds(() -> listed(source(settings), shown)));
        }
        check(shown.get() == (ROUNDS + 1L) * 2 * bench.people, shown + " entries shown");
        bench.print(
                "%,d people, %,d bytes, pages of %d, %d rounds",
                bench.people, bytes.get() / (ROUNDS + 1), Bench.PAGE, ROUNDS);
        bench.print("bytes off the socket: %s", raw);
        bench.print("read: %s, %s", whole, whole.beside(raw));
        bench.print("list: %s", list);
    }

    private static AtomicLong listed(LdapSource source, AtomicLong shown) {
        source.list(entry -> shown.incrementAndGet());
        return shown;
    }

    private void changes() throws Exception {
        try (Relay relay = new Relay(bench.port())) {
            LdapSource source = source(settings(relay.port()));
            String mark = source.read(entry -> {}).orElseThrow();
            for (int changes : new int[] {0, 0, CHANGES, CHANGES}) {
                bench.change(changes);
                mark = cost(source, mark, changes, relay);
            }
        }
    }

    private String cost(LdapSource source, String mark, int changes, Relay relay) {
        Counted counted = new Counted();
        relay.bytes();
        long begin = System.nanoTime();
        String next = source.changes(mark, counted);
        double millis = (System.nanoTime() - begin) / 1e6;
        check(counted.shown == changes, counted.shown + " changes shown");
        bench.print("%,d changes: %,d bytes, %.0f ms", changes, relay.bytes(), millis);
        return next;
    }

    private static final class Counted implements ChangeReader {
        private int shown;

        @Override
        public void shown(DirectoryEntry entry) {
            shown++;
        }

        @Override
        public void gone(String key) {
            throw new IllegalStateException(key + " has not gone");
        }
    }
}
