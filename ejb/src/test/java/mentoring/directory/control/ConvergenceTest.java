package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import mentoring.directory.ASubsidiary;
import mentoring.directory.entity.Synchronisation;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.Relay;
import mentoring.directory.server.SlapdConfiguration;
import mentoring.shared.JobState;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random histories of a real directory, after each of which our people must be those whom an independent reading finds.
 *
 * <p>A hundred on every build; as many as one likes with {@code -Dconvergence.histories=1000}. A failure names its seed.
 */
class ConvergenceTest {
    private static final int HISTORIES = Integer.getInteger("convergence.histories", 100);
    private static final int STEPS = 12;
    private static final String FILTER = "(&(objectClass=inetOrgPerson)(businessCategory=staff))";

    private static RealOpenLdap server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = RealOpenLdap.of(1, SlapdConfiguration.withLog(50));
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void our_people_are_those_whom_an_independent_reading_finds() throws Exception {
        for (int seed = 0; seed < HISTORIES; seed++) {
            converges(seed);
        }
    }

    private void converges(int seed) throws Exception {
        String base = "ou=history-" + seed + "," + ASubsidiary.BASE;
        Random random = new Random(seed);
        try (Relay relay = new Relay(server.port());
                Follower follower = new Follower(
                        new SubsidiaryCode("history-" + seed), text(base, relay.port()), ASubsidiary.SECRET)) {
            try (LDAPConnection root = server.root()) {
                live(new World(root, base, seed), base, random, relay, follower);
            }
            if (seed % 20 == 19) {
                server.restart();
            }
            assertThat(follower.synchronise(true).state())
                    .as("last run of seed " + seed)
                    .isEqualTo(JobState.DONE);
            assertThat(follower.mark())
                    .hasValueSatisfying(mark -> assertThat(mark).startsWith("SYNCREPL:"));
            assertThat(follower.people()).as("seed " + seed).isEqualTo(shown(base));
        }
    }

    private static void live(World world, String base, Random random, Relay relay, Follower follower)
            throws LDAPException {
        for (int step = 0; step < STEPS; step++) {
            for (int things = random.nextInt(4); things > 0; things--) {
                world.happen();
            }
            switch (random.nextInt(6)) {
                case 0 -> follower.loseTheMark(random.nextBoolean() ? "SYNCREPL:bm9uc2Vuc2U=" : "no mark at all");
                case 1 -> relay.cutAfter(200 + random.nextInt(4_000));
                default -> relay.cutAfter(Integer.MAX_VALUE);
            }
            Synchronisation run = follower.synchronise(random.nextInt(4) == 0);
            relay.cutAfter(Integer.MAX_VALUE);
            if (run.state() == JobState.DONE) {
                assertThat(withoutReferences(follower.people())).isEqualTo(withoutReferences(shown(base)));
            }
        }
    }

    /** What entries call each other may be behind until all names are looked over; nothing else may. */
    private static Map<String, String> withoutReferences(Map<String, String> people) {
        Map<String, String> plain = new TreeMap<>(people);
        plain.replaceAll((key, line) -> line.substring(0, line.lastIndexOf(',')));
        return plain;
    }

    /** What a plain search finds, which knows nothing of marks, pages or our code. */
    private static Map<String, String> shown(String base) throws LDAPException {
        Map<String, String> people = new TreeMap<>();
        try (LDAPConnection root = server.root()) {
            for (SearchResultEntry entry : root.search(base, SearchScope.SUB, FILTER, "entryUUID", "uid", "sn", "l")
                    .getSearchEntries()) {
                people.put(
                        entry.getAttributeValue("entryUUID"),
                        Follower.line(
                                entry.getAttributeValue("uid"),
                                entry.getAttributeValue("sn"),
                                entry.getAttributeValue("l"),
                                Follower.digest(DN.normalize(entry.getDN()))));
            }
        }
        return people;
    }

    private static String text(String base, int port) {
        return """
                name = History
                locale = fr-FR
                timeZone = Europe/Paris
                cascade.place = 1
                directory.url = ldap://127.0.0.1:%d
                directory.tls = plain
                directory.bind.dn = %s
                directory.bind.secret = ${env:SECRET}
                directory.base = %s
                directory.filter = %s
                directory.pageSize = 10
                career.bands = JUNIOR
                career.JUNIOR.grades = G1
                """.formatted(port, ASubsidiary.READER, base, FILTER);
    }
}
