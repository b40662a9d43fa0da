package mentoring.directory.control.ldap;

import static mentoring.directory.control.ldap.Failing.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.server.Ldif;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.SlapdConfiguration;
import org.junit.jupiter.api.Test;

/** An OpenLDAP that was killed believes that it stands where it last wrote that down: when it was stopped, or at a checkpoint. */
class KilledServerTest {
    private static final String LIMITS = "size=unlimited size.prtotal=unlimited";

    @Test
    void loses_the_mark_of_who_knows_more_than_it_remembers() throws Exception {
        try (RealOpenLdap server = RealOpenLdap.of(10, SlapdConfiguration.usual())) {
            LdapSource source = source(server);
            server.restart();
            Seen before = Seen.all(source);
            changeAndDelete(server);
            Seen after = Seen.since(before.mark, source);
            server.crash();

            assertThat(after.gone).containsExactly(Ldif.key(9));
            assertFails(Reason.MARK_LOST, () -> Seen.since(after.mark, source));
        }
    }

    /** The one case in which a change is lost without a word: what the README says of syncprov-checkpoint is for it. */
    @Test
    void forgets_changes_that_nobody_has_heard_of_unless_it_writes_down_where_it_stands() throws Exception {
        try (RealOpenLdap server = RealOpenLdap.of(10, SlapdConfiguration.usual())) {
            LdapSource source = source(server);
            server.restart();
            Seen before = Seen.all(source);
            changeAndDelete(server);
            server.crash();

            assertThat(Seen.since(before.mark, source).shown).isEmpty();
            assertThat(Seen.since(before.mark, source).gone).isEmpty();
            assertThat(Lists.of(source)).doesNotContainKey(Ldif.key(9));
        }
    }

    @Test
    void says_that_it_cannot_tell_what_changed_if_it_writes_down_where_it_stands() throws Exception {
        try (RealOpenLdap server = RealOpenLdap.of(
                10,
                SlapdConfiguration.of(
                        LIMITS, "overlay syncprov", "syncprov-sessionlog 1000", "syncprov-checkpoint 1 1"))) {
            LdapSource source = source(server);
            server.restart();
            Seen before = Seen.all(source);
            changeAndDelete(server);
            server.crash();

            assertFails(Reason.MARK_LOST, () -> Seen.since(before.mark, source));
        }
    }

    private static void changeAndDelete(RealOpenLdap server) throws LDAPException {
        try (LDAPConnection root = server.root()) {
            root.modify(Ldif.person(1), new Modification(ModificationType.REPLACE, "l", "Lyon"));
            root.delete(Ldif.person(9));
        }
    }

    private static LdapSource source(RealOpenLdap server) {
        return Sources.of(ASubsidiary.at(server.url(), "plain", ""));
    }
}
