package mentoring.directory.benchmark;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.ldap.LdapSource;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.server.Ldif;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.Relay;
import mentoring.directory.server.SlapdConfiguration;

/**
 * Prints how long a read takes beside merely taking the same bytes off the socket, and what no change and 1,000 changes cost.
 *
 * <p>{@code mvn -q -pl ejb test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=mentoring.directory.benchmark.ReadBenchmark -Dexec.args=200000}
 */
public final class ReadBenchmark {
    private static final int ROUNDS = 7;
    private static final int CHANGES = 1_000;

    private final PrintStream out;
    private final RealOpenLdap server;

    private ReadBenchmark(PrintStream out, RealOpenLdap server) {
        this.out = out;
        this.server = server;
    }

    /** @param arguments the number of people, 200,000 if there is none */
    public static void main(String[] arguments) throws Exception {
        int people = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (RealOpenLdap server = RealOpenLdap.of(people, SlapdConfiguration.usual())) {
            ReadBenchmark benchmark = new ReadBenchmark(out, server);
            benchmark.read(people);
            benchmark.changes();
        }
    }

    /** In turns, so that whatever else the machine does hits all alike; the first round warms up. */
    private void read(int people) throws Exception {
        SubsidiarySettings settings = settings(server.port());
        double[] raw = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        double[] list = new double[ROUNDS];
        AtomicLong shown = new AtomicLong();
        long bytes = 0;
        for (int i = -1; i < ROUNDS; i++) {
            RawRead baseline =
                    new RawRead(settings.directory(), settings.attributes().all());
            AtomicLong taken = new AtomicLong();
            double first = seconds(() -> taken.addAndGet(baseline.run()));
            double second = seconds(() -> source(settings).read(entry -> shown.incrementAndGet()));
            double third = seconds(() -> {
                source(settings).list(entry -> shown.incrementAndGet());
                return null;
            });
            if (i >= 0) {
                raw[i] = first;
                whole[i] = second;
                list[i] = third;
            }
            bytes = taken.get();
        }
        check(shown.get() == (ROUNDS + 1L) * 2 * people, shown + " entries shown");
        out.printf("%,d people, %,d bytes, pages of %d, median of %d%n", people, bytes, 1_000, ROUNDS);
        out.printf(
                "bytes off the socket %.2f s; read %.2f s, %.2f times; list %.2f s%n",
                median(raw), median(whole), median(whole) / median(raw), median(list));
    }

    private void changes() throws Exception {
        try (Relay relay = new Relay(server.port())) {
            LdapSource source = source(settings(relay.port()));
            String mark = source.read(entry -> {}).orElseThrow();
            for (int changes : new int[] {0, 0, CHANGES, CHANGES}) {
                change(changes);
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
        out.printf("%,d changes: %,d bytes, %.0f ms%n", changes, relay.bytes(), millis);
        return next;
    }

    private void change(int people) throws Exception {
        String now = Long.toString(System.nanoTime());
        try (LDAPConnection root = server.root()) {
            for (int i = 0; i < people; i++) {
                root.modify(Ldif.person(i), new Modification(ModificationType.REPLACE, "l", now));
            }
        }
    }

    private static SubsidiarySettings settings(int port) {
        return ASubsidiary.at(RealOpenLdap.url(port), "plain", "directory.pageSize = 1000\n");
    }

    private static LdapSource source(SubsidiarySettings settings) {
        return new LdapSource(
                settings.directory(),
                settings.attributes().of(PersonAttribute.ID),
                settings.attributes().all(),
                Clock.systemUTC());
    }

    private static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void check(boolean right, String found) {
        if (!right) {
            throw new IllegalStateException(found);
        }
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
