package mentoring.directory.control.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.util.List;
import mentoring.directory.ASubsidiary;
import mentoring.directory.server.Ldif;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.SlapdConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test takes people of its own, so that they can run in any order. */
class SyncreplTest {
    private static final int PEOPLE = 300;
    private static final String ELSEWHERE = "ou=elsewhere,dc=aurore,dc=example";

    private static RealOpenLdap server;

    private final LdapSource source = Sources.of(ASubsidiary.at(server.url(), "plain", "directory.pageSize = 100\n"));
    private LDAPConnection root;

    @BeforeAll
    static void start() throws Exception {
        server = RealOpenLdap.of(PEOPLE, SlapdConfiguration.usual());
    }

    @BeforeEach
    void connect() throws LDAPException {
        root = server.root();
    }

    @AfterEach
    void disconnect() {
        root.close();
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shows_nothing_when_nothing_has_changed() {
        String mark = Seen.all(source).mark;

        Seen seen = Seen.since(mark, source);

        assertThat(mark).startsWith("SYNCREPL:");
        assertThat(seen.shown).isEmpty();
        assertThat(seen.gone).isEmpty();
        assertThat(seen.mark).isEqualTo(mark);
    }

    @Test
    void shows_whoever_changed_whole_and_as_a_read_would() throws LDAPException {
        String mark = Seen.all(source).mark;
        change(1, "l", "Lyon");

        Seen seen = Seen.since(mark, source);

        assertThat(seen.shown).containsOnlyKeys(Ldif.key(1));
        assertThat(seen.shown.get(Ldif.key(1)).attributes())
                .isEqualTo(Seen.all(source).shown.get(Ldif.key(1)).attributes());
        assertThat(seen.shown.get(Ldif.key(1)).reference())
                .isEqualTo(Seen.all(source).shown.get(Ldif.key(1)).reference());
    }

    @Test
    void goes_on_from_the_mark_that_the_changes_answered() throws LDAPException {
        String first = Seen.all(source).mark;
        change(2, "l", "Lyon");
        String second = Seen.since(first, source).mark;
        change(3, "l", "Lyon");

        assertThat(Seen.since(second, source).shown).containsOnlyKeys(Ldif.key(3));
        assertThat(Seen.since(first, source).shown).containsOnlyKeys(Ldif.key(2), Ldif.key(3));
    }

    @Test
    void tells_who_was_deleted_and_who_was_added() throws LDAPException {
        String mark = Seen.all(source).mark;
        root.delete(Ldif.person(4));
        root.add(
                "uid=new," + Ldif.unit(0),
                new Attribute("objectClass", "inetOrgPerson"),
                new Attribute("cn", "New"),
                new Attribute("sn", "New"));

        Seen seen = Seen.since(mark, source);

        assertThat(seen.gone).containsExactly(Ldif.key(4));
        assertThat(seen.shown.values()).extracting(entry -> entry.values("uid")).containsExactly(List.of("new"));
    }

    @Test
    void tells_who_left_the_filter_and_who_entered_it_again() throws LDAPException {
        LdapSource someGrades = Sources.of(ASubsidiary.at(
                server.url(), "plain", "directory.filter = (&(objectClass=inetOrgPerson)(!(employeeType=G9)))\n"));
        String mark = Seen.all(someGrades).mark;
        change(5, "employeeType", "G9");

        Seen left = Seen.since(mark, someGrades);
        change(5, "employeeType", "G1");
        Seen back = Seen.since(left.mark, someGrades);

        assertThat(left.gone).containsExactly(Ldif.key(5));
        assertThat(left.shown).isEmpty();
        assertThat(back.shown).containsOnlyKeys(Ldif.key(5));
    }

    @Test
    void tells_who_left_the_branch_and_who_entered_it() throws LDAPException {
        String mark = Seen.all(source).mark;
        root.modifyDN(Ldif.person(6), "uid=p6", false, ELSEWHERE);

        Seen left = Seen.since(mark, source);
        root.modifyDN("uid=p6," + ELSEWHERE, "uid=p6", false, Ldif.unit(1));
        Seen back = Seen.since(left.mark, source);

        assertThat(left.gone).containsExactly(Ldif.key(6));
        assertThat(back.shown).containsOnlyKeys(Ldif.key(6));
        assertThat(back.shown.get(Ldif.key(6)).name()).isEqualTo("uid=p6," + Ldif.unit(1));
    }

    @Test
    void knows_a_person_who_was_renamed_by_the_same_key() throws LDAPException {
        String mark = Seen.all(source).mark;
        root.modifyDN(Ldif.person(7), "uid=seven", true);

        Seen seen = Seen.since(mark, source);

        assertThat(seen.shown).containsOnlyKeys(Ldif.key(7));
        assertThat(seen.shown.get(Ldif.key(7)).values("uid")).containsExactly("seven");
        assertThat(seen.gone).isEmpty();
    }

    @Test
    void does_not_see_that_a_unit_was_renamed_but_its_list_does() throws LDAPException {
        String mark = Seen.all(source).mark;
        root.modifyDN(Ldif.unit(2), "ou=renamed", true);

        Seen seen = Seen.since(mark, source);

        assertThat(seen.shown).isEmpty();
        assertThat(Lists.of(source))
                .containsEntry(Ldif.key(250), Entries.normalised("uid=p250,ou=renamed," + ASubsidiary.BASE));
        root.modifyDN("ou=renamed," + ASubsidiary.BASE, "ou=u2", true);
    }

    @Test
    void loses_no_change_that_is_made_while_a_read_is_under_way() throws LDAPException {
        Seen seen = new Seen();
        seen.mark = source.read(entry -> {
                    if (seen.shown.isEmpty()) {
                        duringTheRead();
                    }
                    seen.shown(entry);
                })
                .orElseThrow();

        Seen after = Seen.since(seen.mark, source);

        assertThat(after.shown).containsOnlyKeys(Ldif.key(10), Ldif.key(199));
        assertThat(after.gone).containsExactly(Ldif.key(198));
        assertThat(seen.shown).containsKeys(Ldif.key(10), Ldif.key(199));
    }

    private void duringTheRead() {
        try {
            change(10, "l", "Lyon");
            change(199, "l", "Lyon");
            root.delete(Ldif.person(198));
        } catch (LDAPException e) {
            throw new AssertionError(e);
        }
    }

    private void change(int person, String attribute, String value) throws LDAPException {
        root.modify(Ldif.person(person), new Modification(ModificationType.REPLACE, attribute, value));
    }
}
