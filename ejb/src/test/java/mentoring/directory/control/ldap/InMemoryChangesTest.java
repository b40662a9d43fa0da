package mentoring.directory.control.ldap;

import static mentoring.directory.control.ldap.Failing.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import java.util.List;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The embedded server offers none of the ways in which others tell of changes: it is asked for the time of the last one. */
class InMemoryChangesTest {
    private InMemoryDirectoryServer server;

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    @Test
    void shows_whoever_changed() throws LDAPException {
        LdapSource source = source(ADirectory.of(12), "");
        Seen before = Seen.all(source);
        server.modify("uid=p3," + ASubsidiary.BASE, new Modification(ModificationType.REPLACE, "l", "Lyon"));

        Seen seen = Seen.since(before.mark, source);

        assertThat(before.mark).startsWith("TIMESTAMP:");
        assertThat(seen.shown.values())
                .anySatisfy(entry -> assertThat(entry.values("l")).containsExactly("Lyon"));
        assertThat(before.shown.keySet()).doesNotContainAnyElementsOf(seen.gone);
    }

    @Test
    void lists_everybody_and_looks_at_some() throws LDAPException {
        LdapSource source = source(ADirectory.of(12), "attribute.id = uid\n");
        Seen seen = new Seen();

        source.look(List.of("p1", "p11", "p12", "*"), seen::shown);

        assertThat(Lists.of(source)).hasSize(12).containsEntry("p1", Entries.normalised("uid=p1," + ASubsidiary.BASE));
        assertThat(seen.shown).containsOnlyKeys("p1", "p11");
    }

    @Test
    void fails_when_explicitly_asked_for_what_the_server_does_not_offer() throws LDAPException {
        LdapSource source = source(ADirectory.of(1), "directory.changes = syncrepl\n");

        assertFails(Reason.CUT, () -> Seen.all(source));
    }

    @Test
    void fails_when_the_server_takes_too_long() throws LDAPException {
        LdapSource source = source(ADirectory.of(12).answering(3, ResultCode.TIME_LIMIT_EXCEEDED), "");

        assertFails(Reason.TIME_LIMIT, () -> Seen.all(source));
    }

    @Test
    void hands_on_what_its_reader_throws() throws LDAPException {
        LdapSource source = source(ADirectory.of(12), "");

        assertThatThrownBy(() -> source.read(entry -> {
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    private LdapSource source(ADirectory directory, String more) throws LDAPException {
        server = directory.start();
        return Sources.of(ASubsidiary.at(
                "ldap://127.0.0.1:" + server.getListenPort(), "plain", "directory.pageSize = 5\n" + more));
    }
}
