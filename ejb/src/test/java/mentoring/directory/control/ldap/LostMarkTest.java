package mentoring.directory.control.ldap;

import static mentoring.directory.control.ldap.Failing.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.util.List;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.server.Ldif;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.SlapdConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server that remembers its last ten changes. */
class LostMarkTest {
    private static RealOpenLdap server;

    private final LdapSource source = Sources.of(settings(""));

    @BeforeAll
    static void start() throws Exception {
        server = RealOpenLdap.of(100, SlapdConfiguration.withLog(10));
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void goes_on_after_a_restart_when_nothing_has_changed() throws Exception {
        String mark = Seen.all(source).mark;
        server.restart();

        assertThat(Seen.since(mark, source).shown).isEmpty();
    }

    @Test
    void is_lost_when_the_server_lost_its_log_of_changes() throws Exception {
        String mark = Seen.all(source).mark;
        change(1);
        server.restart();

        assertFails(Reason.MARK_LOST, () -> Seen.since(mark, source));
    }

    @Test
    void is_lost_when_more_has_changed_than_the_server_remembers() throws LDAPException {
        String mark = Seen.all(source).mark;
        for (int i = 0; i < 15; i++) {
            change(20 + i);
        }

        assertFails(Reason.MARK_LOST, () -> Seen.since(mark, source));
        assertThat(Seen.since(Seen.all(source).mark, source).shown).isEmpty();
    }

    @Test
    void is_lost_when_it_was_damaged() {
        String mark = Seen.all(source).mark;

        for (String damaged : List.of("", "x", mark + "0", mark.substring(1), mark.replace(':', ';'))) {
            assertFails(Reason.MARK_LOST, () -> Seen.since(damaged, source));
        }
        int middle = mark.indexOf(':') + 10;
        String other = mark.charAt(middle) == 'A' ? "B" : "A";
        assertFails(
                Reason.MARK_LOST,
                () -> Seen.since(mark.substring(0, middle) + other + mark.substring(middle + 1), source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rid=000,csn=20991231235959.000000Z#000000#000#000000",
                "rid=000,csn=20200101000000.000000Z#000000#000#000000",
                "rid=000,csn=20200101000000.000000Z#000000#005#000000",
                "rid=000,csn=2020",
                "rid=000",
                "garbage",
                " "
            })
    void is_lost_when_the_server_cannot_go_on_from_its_cookie(String cookie) throws LDAPException {
        change(2);
        String mark = Cookies.sealed(cookie, settings(""));

        assertFails(Reason.MARK_LOST, () -> Seen.since(mark, source));
    }

    @Test
    void is_lost_when_other_people_or_other_attributes_are_asked_for() {
        String mark = Seen.all(source).mark;

        for (String change : List.of("directory.filter = (uid=*)\n", "attribute.site = st\n", "attribute.id = uid\n")) {
            assertFails(Reason.MARK_LOST, () -> Seen.since(mark, Sources.of(settings(change))));
        }
        assertFails(Reason.MARK_LOST, () -> Seen.since(mark, Sources.of(settings("directory.changes = timestamp\n"))));
        assertFails(Reason.MARK_LOST, () -> Seen.since(mark, Sources.of(settings("directory.changes = none\n"))));
        assertThat(Seen.since(mark, Sources.of(settings("directory.pageSize = 7\n"))).shown)
                .isEmpty();
    }

    @Test
    void is_not_made_where_no_changes_are_wanted() {
        assertThat(Seen.all(Sources.of(settings("directory.changes = none\n"))).mark)
                .isNull();
    }

    private static SubsidiarySettings settings(String more) {
        return ASubsidiary.at(server.url(), "plain", more);
    }

    private static void change(int person) throws LDAPException {
        try (LDAPConnection root = server.root()) {
            root.modify(
                    Ldif.person(person),
                    new Modification(ModificationType.REPLACE, "l", "Lyon"),
                    new Modification(ModificationType.REPLACE, "st", Long.toString(System.nanoTime())));
        }
    }
}
