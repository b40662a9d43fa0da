package mentoring.directory.control.ldap;

import static mentoring.directory.control.ldap.Failing.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.server.Ldif;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.SlapdConfiguration;
import org.junit.jupiter.api.Test;

class SizeLimitTest {
    private static final String[] CHANGES = {"overlay syncprov", "syncprov-sessionlog 1000"};

    @Test
    void cuts_a_read_and_a_list_short_which_fail() throws Exception {
        try (RealOpenLdap server = RealOpenLdap.of(120, SlapdConfiguration.of("size.prtotal=100", CHANGES))) {
            LdapSource source = source(server);

            assertFails(Reason.SIZE_LIMIT, () -> Seen.all(source));
            assertFails(Reason.SIZE_LIMIT, () -> Lists.of(source));
        }
    }

    @Test
    void cuts_changes_short_where_a_read_in_pages_may_pass() throws Exception {
        try (RealOpenLdap server =
                RealOpenLdap.of(120, SlapdConfiguration.of("size=50 size.prtotal=unlimited", CHANGES))) {
            String mark = Seen.all(source(server)).mark;
            try (LDAPConnection root = server.root()) {
                for (int i = 0; i < 60; i++) {
                    root.modify(Ldif.person(i), new Modification(ModificationType.REPLACE, "l", "Lyon"));
                }
            }

            assertFails(Reason.MARK_LOST, () -> Seen.since(mark, source(server)));
            assertThat(Seen.all(source(server)).shown).hasSize(120);
        }
    }

    private static LdapSource source(RealOpenLdap server) {
        return Sources.of(ASubsidiary.at(server.url(), "plain", "directory.pageSize = 40\n"));
    }
}
