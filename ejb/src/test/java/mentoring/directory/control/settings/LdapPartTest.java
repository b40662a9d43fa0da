package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class LdapPartTest {
    private static final AFile GROUPS = AFile.sourceless()
            .configured("mentoring.directory.url", "ldap://127.0.0.1:389")
            .configured("mentoring.directory.bind-dn", "cn=group,dc=example")
            .configured("mentoring.directory.password", "hush")
            .with("directory.base = ou=people,dc=example");

    @Test
    void takes_the_protection_from_the_address() {
        LdapSettings directory = AFile.plain().good().directory();

        assertThat(directory.tls()).isEqualTo(Tls.LDAPS);
        assertThat(directory.host()).isEqualTo("directory.example");
        assertThat(directory.port()).isEqualTo(1636);
    }

    @Test
    void sends_no_password_in_clear_unless_told_to() {
        assertThat(AFile.plain()
                        .having("directory.url", "ldap://directory.example")
                        .good()
                        .directory()
                        .tls())
                .isEqualTo(Tls.STARTTLS);
    }

    @Test
    void refuses_ldaps_on_an_address_without_it() {
        assertThat(AFile.plain().with("directory.tls = plain").problem().key()).isEqualTo("directory.tls");
    }

    @Test
    void refuses_authorities_for_a_connection_without_certificates() {
        assertThat(AFile.plain()
                        .having("directory.url", "ldap://directory.example")
                        .with("directory.tls = plain", "directory.trust = pom.xml")
                        .problem()
                        .key())
                .isEqualTo("directory.trust");
    }

    @Test
    void takes_the_base_from_the_address_too() {
        AFile file = AFile.plain().having("directory.url", "ldaps://directory.example/ou=all%20people,dc=example");

        assertThat(file.without("directory.base").good().directory().base()).isEqualTo("ou=all people,dc=example");
        assertThat(file.problem().key()).isEqualTo("directory.base");
    }

    @Test
    void refuses_an_address_with_more_than_a_base() {
        assertThat(AFile.plain()
                        .having("directory.url", "ldaps://directory.example/dc=example??sub?(uid=*)")
                        .problem()
                        .key())
                .isEqualTo("directory.url");
    }

    @Test
    void takes_server_and_account_of_the_group_when_the_file_names_neither() {
        LdapSettings directory = GROUPS.good().directory();

        assertThat(directory.place()).isEqualTo("127.0.0.1:389 cn=group,dc=example");
        assertThat(directory.bindSecret().reveal()).isEqualTo("hush");
    }

    @Test
    void shows_the_account_of_the_group_to_no_other_server() {
        assertThat(GROUPS.with("directory.url = ldap://elsewhere.example").problems())
                .extracting(Problem::line, Problem::key)
                .containsExactly(tuple(0, "directory.bind.dn"), tuple(0, "directory.bind.secret"));
    }

    @Test
    void misses_server_and_account_when_the_group_has_none() {
        assertThat(AFile.sourceless().problems())
                .extracting(Problem::key)
                .containsExactly("directory.base", "directory.bind.dn", "directory.bind.secret", "directory.url");
    }

    @Test
    void follows_changes_as_the_server_can_unless_told_how() {
        assertThat(AFile.plain().good().directory().changes()).isEqualTo(ChangeTracking.AUTO);
        assertThat(AFile.plain()
                        .with("directory.changes = none")
                        .good()
                        .directory()
                        .changes())
                .isEqualTo(ChangeTracking.NONE);
        assertThat(AFile.plain().with("directory.changes = syncrep").problem().nearest())
                .isEqualTo("syncrepl");
    }

    @Test
    void follows_changes_by_the_identifier_alone_that_tells_of_deletions() {
        AFile syncrepl = AFile.plain().with("directory.changes = syncrepl");
        AFile dirSync = AFile.plain().with("directory.changes = dirsync");

        assertThat(syncrepl.good().directory().changes()).isEqualTo(ChangeTracking.SYNCREPL);
        assertThat(dirSync.with("profile = active-directory").good().directory().changes())
                .isEqualTo(ChangeTracking.DIRSYNC);
        assertThat(syncrepl.with("attribute.id = uid").problem())
                .hasToString("aurore-energie.properties:10: directory.changes: found \"syncrepl\"; "
                        + "accepted: auto, timestamp or none, unless attribute.id = entryUUID");
        assertThat(dirSync.problems()).hasSize(1);
    }

    @Test
    void refuses_a_filter_that_is_none_and_takes_an_escape_as_it_stands() {
        assertThat(AFile.plain()
                        .with("directory.filter = (objectClass=")
                        .problem()
                        .key())
                .isEqualTo("directory.filter");
        assertThat(AFile.plain()
                        .with("directory.filter = (cn=\\2a)")
                        .good()
                        .directory()
                        .filter())
                .isEqualTo("(cn=\\2a)");
    }

    @Test
    void takes_page_sizes_from_1_to_10000_only() {
        assertThat(AFile.plain()
                        .with("directory.pageSize = 1")
                        .good()
                        .directory()
                        .pageSize())
                .isEqualTo(1);
        assertThat(AFile.plain()
                        .with("directory.pageSize = 10000")
                        .good()
                        .directory()
                        .pageSize())
                .isEqualTo(10_000);
        assertThat(AFile.plain().with("directory.pageSize = 0").problems()).hasSize(1);
        assertThat(AFile.plain().with("directory.pageSize = 10001").problems()).hasSize(1);
    }
}
