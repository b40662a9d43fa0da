package mentoring.directory.control.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LdapSourceTest {
    private static final String PAGES_OF_TEN = "directory.pageSize = 10\n";

    private final List<InMemoryDirectoryServer> servers = new ArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(server -> server.shutDown(true));
    }

    @Test
    void reads_everybody_page_by_page() throws LDAPException {
        InMemoryDirectoryServer server = started(ADirectory.of(25));

        assertThat(read(usual(server, PAGES_OF_TEN))).hasSize(25);
        assertThat(read(usual(server, "directory.pageSize = 24\n"))).hasSize(25);
        assertThat(read(usual(server, "directory.pageSize = 25\n"))).hasSize(25);
    }

    @Test
    void reads_what_the_filter_lets_through_and_takes_an_escaped_asterisk_for_a_letter() throws LDAPException {
        InMemoryDirectoryServer server = started(ADirectory.of(5));

        assertThat(read(usual(server, "directory.filter = (&(objectClass=inetOrgPerson)(uid=p3))\n")))
                .extracting(entry -> entry.values("uid"))
                .containsExactly(List.of("p3"));
        assertThat(read(usual(server, "directory.filter = (uid=\\\\2a)\n"))).isEmpty();
    }

    @Test
    void asks_for_the_mapped_attributes_alone() throws LDAPException {
        DirectoryEntry entry = read(usual(started(ADirectory.of(1)), "")).get(0);

        assertThat(entry.values("SN")).containsExactly("Martin");
        assertThat(entry.values("entryUUID")).hasSize(1);
        assertThat(entry.values("description")).isEmpty();
    }

    @Test
    void tells_two_binary_identifiers_apart_and_writes_them_as_text() throws LDAPException {
        InMemoryDirectoryServer server = started(ADirectory.of(2));
        byte[] one = {(byte) 0xc3, 0x28, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, (byte) 0xfe};
        byte[] other = one.clone();
        other[15] = (byte) 0xff;
        identify(server, 0, one);
        identify(server, 1, other);

        assertThat(read(usual(server, "attribute.id = objectGUID\n")))
                .flatExtracting(entry -> entry.values("objectGUID"))
                .containsExactlyInAnyOrder(
                        "010028c3-0302-0504-0607-08090a0b0cfe", "010028c3-0302-0504-0607-08090a0b0cff");
    }

    @Test
    void writes_an_identifier_that_happens_to_be_text_as_it_writes_all_others() throws LDAPException {
        InMemoryDirectoryServer server = started(ADirectory.of(1));
        identify(server, 0, "sixteen letters!".getBytes(StandardCharsets.US_ASCII));

        assertThat(read(usual(server, "attribute.id = objectGUID\n")).get(0).values("objectGUID"))
                .containsExactly("74786973-6565-206e-6c65-747465727321");
    }

    @Test
    void compares_names_whatever_their_spelling() throws LDAPException {
        DirectoryEntry entry = read(usual(started(ADirectory.of(1)), "")).get(0);

        assertThat(entry.references().apply("UID=P0 , OU=aurore-services,DC=Aurore,dc=example"))
                .isEqualTo(entry.reference());
        assertThat(entry.references().apply("no name at all")).isEqualTo("no name at all");
    }

    @Test
    void fails_when_a_size_limit_cuts_the_read() throws LDAPException {
        InMemoryDirectoryServer server = started(ADirectory.of(25).answering(2, ResultCode.SIZE_LIMIT_EXCEEDED));

        assertFails(Reason.SIZE_LIMIT, () -> read(usual(server, PAGES_OF_TEN)));
    }

    @Test
    void fails_when_the_server_goes_down_between_two_pages() throws LDAPException {
        InMemoryDirectoryServer server = started(ADirectory.of(25));
        List<DirectoryEntry> shown = new ArrayList<>();

        assertFails(
                Reason.CUT,
                () -> source(usual(server, PAGES_OF_TEN)).read(entry -> {
                    shown.add(entry);
                    server.shutDown(true);
                }));
        // The second page may have been on its way already.
        assertThat(shown).hasSizeBetween(10, 20);
    }

    @Test
    void fails_when_the_server_says_nothing_of_further_pages() throws LDAPException {
        InMemoryDirectoryServer server = started(ADirectory.of(25).forgettingThePages());

        assertFails(Reason.CUT, () -> read(usual(server, PAGES_OF_TEN)));
    }

    @Test
    void fails_when_the_server_refuses_the_account() throws LDAPException {
        SubsidiarySettings wrong = ASubsidiary.withSecret(url(started(ADirectory.of(1))), "${env:WRONG}");

        assertFails(Reason.BIND_REFUSED, () -> read(wrong));
        assertFails(Reason.BIND_REFUSED, () -> source(wrong).probe());
    }

    @Test
    void fails_when_the_base_is_not_there() throws LDAPException {
        InMemoryDirectoryServer server = started(ADirectory.of(0).withoutBranch());

        assertFails(Reason.BASE_MISSING, () -> read(usual(server, "")));
    }

    @Test
    void fails_when_nobody_listens() throws LDAPException {
        InMemoryDirectoryServer server = started(ADirectory.of(1));
        SubsidiarySettings settings = usual(server, "");
        server.shutDown(true);

        assertFails(Reason.UNREACHABLE, () -> read(settings));
        assertFails(Reason.UNREACHABLE, () -> source(settings).probe());
    }

    private InMemoryDirectoryServer started(ADirectory directory) throws LDAPException {
        InMemoryDirectoryServer server = directory.start();
        servers.add(server);
        return server;
    }

    private static SubsidiarySettings usual(InMemoryDirectoryServer server, String more) {
        return ASubsidiary.at(url(server), "plain", more);
    }

    private static void identify(InMemoryDirectoryServer server, int person, byte[] identifier) throws LDAPException {
        server.modify(
                "uid=p" + person + "," + ASubsidiary.BASE,
                new Modification(ModificationType.ADD, "objectGUID", identifier));
    }

    private static String url(InMemoryDirectoryServer server) {
        return "ldap://127.0.0.1:" + server.getListenPort();
    }

    private static LdapSource source(SubsidiarySettings settings) {
        return Sources.of(settings);
    }

    private static List<DirectoryEntry> read(SubsidiarySettings settings) {
        List<DirectoryEntry> entries = new ArrayList<>();
        source(settings).read(entries::add);
        return entries;
    }

    private static void assertFails(Reason reason, ThrowingCallable read) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(
                        DirectoryUnreadable.class,
                        failed -> assertThat(failed.reason()).isEqualTo(reason))
                .hasMessageNotContaining(ASubsidiary.SECRET);
    }
}
