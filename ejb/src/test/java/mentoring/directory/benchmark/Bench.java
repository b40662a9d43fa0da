package mentoring.directory.benchmark;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.ldap.LdapSource;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.server.Ldif;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.SlapdConfiguration;

/** A real directory to measure against, read in pages of {@value #PAGE}, and what measuring takes. */
final class Bench implements AutoCloseable {
    static final int PAGE = 1_000;

    final int people;
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final RealOpenLdap server;

    Bench(int people) throws Exception {
        this.people = people;
        this.server = RealOpenLdap.of(people, SlapdConfiguration.usual());
    }

    int port() {
        return server.port();
    }

    /** People from the first on move to another place. */
    void change(int some) throws Exception {
        String now = Long.toString(System.nanoTime());
        try (LDAPConnection root = server.root()) {
            for (int i = 0; i < some; i++) {
                root.modify(Ldif.person(i), new Modification(ModificationType.REPLACE, "l", now));
            }
        }
    }

    void print(String format, Object... values) {
        out.printf(format + "%n", values);
    }

    /** @param port the server's own or that of a relay before it */
    static SubsidiarySettings settings(int port) {
        return ASubsidiary.at(RealOpenLdap.url(port), "plain", "directory.pageSize = " + PAGE + "\n");
    }

    static LdapSource source(SubsidiarySettings settings) {
        return new LdapSource(
                settings.directory(),
                settings.attributes().of(PersonAttribute.ID),
                settings.attributes().all(),
                Clock.systemUTC());
    }

    /** Takes everything off the socket; answers how many bytes came. */
    static long raw(SubsidiarySettings settings) throws Exception {
        return new RawRead(settings.directory(), settings.attributes().all()).run();
    }

    static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e9;
    }

    static void check(boolean right, String found) {
        if (!right) {
            throw new IllegalStateException(found);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
