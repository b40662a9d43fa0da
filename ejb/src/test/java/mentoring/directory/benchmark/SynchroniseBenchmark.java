package mentoring.directory.benchmark;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.Follower;
import mentoring.directory.control.ldap.LdapSource;
import mentoring.directory.control.mapping.Census;
import mentoring.directory.control.mapping.Consequences;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.mapping.Tally;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.entity.Synchronisation;
import mentoring.directory.server.Ldif;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.Relay;
import mentoring.directory.server.SlapdConfiguration;
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

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final RealOpenLdap server;
    private final DurablePostgres postgres;
    private final int people;

    private SynchroniseBenchmark(RealOpenLdap server, DurablePostgres postgres, int people) {
        this.server = server;
        this.postgres = postgres;
        this.people = people;
    }

    /** @param arguments the number of people and of rounds, 200,000 and 5 if there are none */
    public static void main(String[] arguments) throws Exception {
        int people = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
        int rounds = arguments.length < 2 ? 5 : Integer.parseInt(arguments[1]);
        try (RealOpenLdap server = RealOpenLdap.of(people, SlapdConfiguration.usual());
                DurablePostgres postgres = new DurablePostgres()) {
            SynchroniseBenchmark benchmark = new SynchroniseBenchmark(server, postgres, people);
            benchmark.everybody(rounds);
            benchmark.changes();
        }
    }

    /** In turns, so that whatever else the machine does hits all alike; the first round warms up. */
    private void everybody(int rounds) throws Exception {
        SubsidiarySettings settings = settings(server.port());
        Timings raw = new Timings(rounds);
        Timings read = new Timings(rounds);
        Timings whole = new Timings(rounds);
        for (int i = -1; i < rounds; i++) {
            raw.note(
                    i,
                    seconds(() -> new RawRead(
                                    settings.directory(), settings.attributes().all())
                            .run()));
            read.note(i, seconds(() -> census(settings).of(source(settings))));
            try (Follower follower = new Follower(settings, postgres.database())) {
                whole.note(i, seconds(() -> joined(follower.synchronise(false))));
            }
        }
        out.printf(
                "%,d people, heap of %,d MB, %d rounds%n",
                people, Runtime.getRuntime().maxMemory() >> 20, rounds);
        out.printf("bytes off the socket: %s%n", raw);
        out.printf("read and understood:  %s, %s%n", read, read.beside(raw));
        out.printf("synchronised:         %s, %s%n", whole, whole.beside(raw));
    }

    private Synchronisation joined(Synchronisation done) {
        check(done.state() == JobState.DONE, "failed: " + done.problem());
        check(done.progress().joined() == people, done.progress() + " joined");
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
        out.printf(
                "asked whether anything is new: %,d bytes, %.2f s, %d transactions that write%n",
                relay.bytes(), seconds, postgres.writingTransactions() - before);
    }

    private void changes() throws Exception {
        try (Relay relay = new Relay(server.port());
                Follower follower = new Follower(settings(relay.port()), postgres.database())) {
            joined(follower.synchronise(false));
            glance(follower, relay);
            for (int changes : new int[] {0, 0, CHANGES, CHANGES, CHANGES}) {
                change(changes);
                relay.bytes();
                long before = postgres.writingTransactions();
                double seconds = seconds(() -> {
                    int changed = follower.synchronise(false).progress().changed();
                    check(changed == changes, changed + " changed");
                    return changed;
                });
                out.printf(
                        "%,d changes: %,d bytes, %.2f s, %d transactions that write%n",
                        changes, relay.bytes(), seconds, postgres.writingTransactions() - before);
            }
        }
    }

    private void change(int some) throws Exception {
        String now = Long.toString(System.nanoTime());
        try (LDAPConnection root = server.root()) {
            for (int i = 0; i < some; i++) {
                root.modify(Ldif.person(i), new Modification(ModificationType.REPLACE, "l", now));
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

    private static void check(boolean right, String found) {
        if (!right) {
            throw new IllegalStateException(found);
        }
    }
}
