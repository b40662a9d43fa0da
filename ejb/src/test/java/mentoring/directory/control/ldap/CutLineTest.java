package mentoring.directory.control.ldap;

import static mentoring.directory.control.ldap.Failing.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.io.IOException;
import java.util.stream.IntStream;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.server.Ldif;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.Relay;
import mentoring.directory.server.SlapdConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real server behind a line that counts, breaks and stalls. */
class CutLineTest {
    private static final int PEOPLE = 1_500;
    private static final int CHANGES = 1_000;

    private static RealOpenLdap server;

    private final Relay relay = new Relay(server.port());
    private final LdapSource source = Sources.of(ASubsidiary.at(
            RealOpenLdap.url(relay.port()), "plain", "directory.pageSize = 500\ndirectory.readTimeoutSeconds = 1\n"));

    CutLineTest() throws IOException {}

    @BeforeAll
    static void start() throws Exception {
        server = RealOpenLdap.of(PEOPLE, SlapdConfiguration.usual());
    }

    @AfterEach
    void hangUp() throws IOException {
        relay.close();
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void takes_less_than_a_thousand_bytes_to_learn_that_nothing_has_changed() {
        String mark = Seen.all(source).mark;
        relay.bytes();

        Seen.since(mark, source);

        assertThat(relay.bytes()).isBetween(100L, 999L);
    }

    @Test
    void takes_less_than_a_thousand_bytes_for_a_change() throws LDAPException {
        String mark = Seen.all(source).mark;
        change(CHANGES);
        relay.bytes();

        Seen seen = Seen.since(mark, source);

        assertThat(seen.shown).hasSize(CHANGES);
        assertThat(relay.bytes()).isBetween(CHANGES * 100L, CHANGES * 1_000L + 10_000);
    }

    @Test
    void fails_when_the_line_is_cut_in_the_middle_of_a_page() {
        for (long bytes : new long[] {10, 300, 5_000, 400_000}) {
            relay.cutAfter(bytes);

            assertFails(Reason.CUT, () -> Seen.all(source));
        }
    }

    @Test
    void fails_when_the_line_is_cut_in_the_middle_of_the_changes_and_can_begin_again() throws LDAPException {
        String mark = Seen.all(source).mark;
        change(CHANGES);
        relay.cutAfter(200_000);
        Seen cut = new Seen();

        assertFails(Reason.CUT, () -> source.changes(mark, cut));

        relay.cutAfter(Long.MAX_VALUE / 2);
        assertThat(cut.shown).hasSizeBetween(1, CHANGES - 1);
        assertThat(Seen.since(mark, source).shown).hasSize(CHANGES);
    }

    @Test
    void fails_when_the_line_is_cut_in_the_middle_of_a_list() {
        relay.cutAfter(50_000);

        assertFails(Reason.CUT, () -> Lists.of(source));
    }

    @Test
    void fails_in_time_when_the_server_falls_silent() {
        relay.holdAfter(100_000);

        assertFails(Reason.TIME_LIMIT, () -> Seen.all(source));
    }

    @Test
    void fails_in_time_when_the_server_falls_silent_in_the_middle_of_the_changes() throws LDAPException {
        String mark = Seen.all(source).mark;
        change(CHANGES);
        relay.holdAfter(100_000);

        assertFails(Reason.TIME_LIMIT, () -> Seen.since(mark, source));
    }

    private static void change(int people) throws LDAPException {
        String now = Long.toString(System.nanoTime());
        try (LDAPConnection root = server.root()) {
            for (int person : IntStream.range(0, people).toArray()) {
                root.modify(Ldif.person(person), new Modification(ModificationType.REPLACE, "l", now));
            }
        }
    }
}
