package mentoring.directory.control.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferralsTest {
    private static final String FOLLOWED = "directory.referrals = follow\ndirectory.pageSize = 10\n";

    private InMemoryDirectoryServer here;
    private InMemoryDirectoryServer there;

    @BeforeEach
    void start() throws LDAPException {
        here = ADirectory.of(5).start();
        there = ADirectory.of(25).start();
    }

    @AfterEach
    void stop() {
        here.shutDown(true);
        there.shutDown(true);
    }

    @Test
    void leaves_alone_what_stands_on_another_server() throws LDAPException {
        refer("ou=elsewhere", url(there));

        assertThat(read(settings(""))).hasSize(5);
    }

    @Test
    void follows_to_a_server_that_the_file_names_over_all_of_its_pages() throws LDAPException {
        refer("ou=elsewhere", url(there));

        assertThat(read(settings(FOLLOWED + named(there)))).hasSize(30);
    }

    @Test
    void leaves_alone_a_server_that_the_file_does_not_name() throws LDAPException {
        refer("ou=elsewhere", url(there));

        assertThat(read(settings(FOLLOWED + "directory.referrals.servers = ldap://127.0.0.2:389\n")))
                .hasSize(5);
    }

    @Test
    void takes_of_several_addresses_of_one_branch_the_first_that_the_file_names() throws LDAPException {
        refer("ou=elsewhere", "ldap://unknown.example:389/" + ASubsidiary.BASE, url(there), url(there));

        assertThat(read(settings(FOLLOWED + named(there)))).hasSize(30);
    }

    @Test
    void comes_to_an_end_when_two_servers_refer_to_each_other() throws LDAPException {
        refer("ou=elsewhere", url(there));
        refer(there, "ou=back", url(here));

        assertThat(read(settings(FOLLOWED + named(there)))).hasSize(30);
    }

    @Test
    void stops_a_server_that_refers_to_ever_more_branches() throws LDAPException {
        for (int branch = 0; branch < Referrals.MOST_BRANCHES; branch++) {
            refer("ou=elsewhere-" + branch, "ldap://127.0.0.1:" + there.getListenPort() + "/ou=b" + branch + ",dc=x");
        }

        assertThatThrownBy(() -> read(settings(FOLLOWED + named(there))))
                .isInstanceOfSatisfying(
                        DirectoryUnreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.CUT));
    }

    @Test
    void fails_as_a_whole_when_a_named_server_is_away() throws LDAPException {
        refer("ou=elsewhere", url(there));
        SubsidiarySettings followed = settings(FOLLOWED + named(there));
        there.shutDown(true);

        assertThatThrownBy(() -> read(followed))
                .isInstanceOfSatisfying(
                        DirectoryUnreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
    }

    @Test
    void shows_another_server_the_same_account_and_fails_when_it_refuses_it() throws LDAPException {
        refer("ou=elsewhere", url(there));

        assertThatThrownBy(() -> read(ASubsidiary.as(
                        "cn=known-here-alone,dc=aurore,dc=example",
                        address(withAnotherAccount()),
                        FOLLOWED + named(there))))
                .isInstanceOfSatisfying(
                        DirectoryUnreadable.class, e -> assertThat(e.reason()).isEqualTo(Reason.BIND_REFUSED));
    }

    @Test
    void follows_when_the_branch_as_a_whole_stands_elsewhere_and_says_where_when_it_may_not() throws LDAPException {
        here.shutDown(true);
        here = ADirectory.of(0).withoutBranch().start();
        here.add(
                ASubsidiary.BASE,
                new Attribute("objectClass", "referral", "extensibleObject"),
                new Attribute("ref", url(there)));

        assertThat(read(settings(FOLLOWED + named(there)))).hasSize(25);
        assertThatThrownBy(() -> read(settings("")))
                .isInstanceOf(DirectoryUnreadable.class)
                .hasMessageContaining(url(there));
    }

    @Test
    void reads_everything_every_time_where_referrals_are_followed() throws LDAPException {
        assertThat(Sources.of(settings(FOLLOWED + named(there))).read(entry -> {}))
                .isEmpty();
    }

    /** The first server, with an account that the second does not know. */
    private InMemoryDirectoryServer withAnotherAccount() throws LDAPException {
        here.add(
                "cn=known-here-alone,dc=aurore,dc=example",
                new Attribute("objectClass", "person"),
                new Attribute("userPassword", ASubsidiary.SECRET));
        return here;
    }

    private void refer(String name, String... urls) throws LDAPException {
        refer(here, name, urls);
    }

    private static void refer(InMemoryDirectoryServer server, String name, String... urls) throws LDAPException {
        server.add(
                name + "," + ASubsidiary.BASE,
                new Attribute("objectClass", "referral", "extensibleObject"),
                new Attribute("ref", urls));
    }

    private SubsidiarySettings settings(String more) {
        return ASubsidiary.at(address(here), "plain", more);
    }

    private static String named(InMemoryDirectoryServer server) {
        return "directory.referrals.servers = " + address(server) + "\n";
    }

    private static String url(InMemoryDirectoryServer server) {
        return address(server) + "/" + ASubsidiary.BASE;
    }

    private static String address(InMemoryDirectoryServer server) {
        return "ldap://127.0.0.1:" + server.getListenPort();
    }

    private static List<DirectoryEntry> read(SubsidiarySettings settings) {
        List<DirectoryEntry> seen = new ArrayList<>();
        Optional<String> mark = Sources.of(settings).read(seen::add);
        assertThat(mark).isNotNull();
        return seen;
    }
}
