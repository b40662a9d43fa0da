package mentoring.directory.control.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.server.Ldif;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.SlapdConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real server that does not follow changes; whatever was done within the last seconds may be shown again, so tests ask for what is. */
class TimestampsTest {
    private static RealOpenLdap server;

    @BeforeAll
    static void start() throws Exception {
        server = RealOpenLdap.of(250, SlapdConfiguration.withoutChanges());
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    private final LdapSource source = Sources.of(settings(""));

    @Test
    void are_taken_when_the_server_offers_nothing_better() {
        assertThat(Seen.all(source).mark).startsWith("TIMESTAMP:");
    }

    @Test
    void are_taken_when_people_are_known_by_an_identifier_of_their_own() {
        assertThat(Seen.all(Sources.of(settings("attribute.id = uid, entryUUID\n"))).mark)
                .startsWith("TIMESTAMP:");
    }

    @Test
    void show_whoever_changed_even_within_the_same_second() throws LDAPException {
        String mark = Seen.all(source).mark;
        change(1, "l", "Lyon");

        Seen seen = Seen.since(mark, source);

        assertThat(seen.shown.get(Ldif.key(1)).values("l")).containsExactly("Lyon");
        change(2, "l", "Lyon");
        assertThat(Seen.since(seen.mark, source).shown).containsKey(Ldif.key(2));
    }

    @Test
    void tell_who_left_the_filter_and_who_entered_it_again() throws LDAPException {
        LdapSource someGrades = Sources.of(settings("directory.filter = (employeeType=G2)\n"));
        String mark = Seen.all(someGrades).mark;
        change(4, "employeeType", "G9");
        Seen left = Seen.since(mark, someGrades);
        change(4, "employeeType", "G2");

        assertThat(left.gone).contains(Ldif.key(4));
        assertThat(Seen.since(left.mark, someGrades).shown).containsKey(Ldif.key(4));
    }

    @Test
    void do_not_see_a_deletion_but_the_list_does() throws LDAPException {
        Seen before = Seen.all(source);
        try (LDAPConnection root = server.root()) {
            root.delete(Ldif.person(5));
        }

        assertThat(before.shown).containsKey(Ldif.key(5));
        assertThat(Seen.since(before.mark, source).gone).doesNotContain(Ldif.key(5));
        assertThat(Lists.of(source)).doesNotContainKey(Ldif.key(5));
    }

    @Test
    void from_the_future_hide_no_change() throws LDAPException {
        Clock slow = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        LdapSource behind = Sources.of(settings(""), slow);
        String mark = Seen.all(behind).mark;

        assertThat(Seen.since(mark, behind).shown).hasSizeGreaterThan(200);
    }

    @Test
    void of_a_subsidiary_without_people_lead_nowhere() {
        assertThat(Seen.all(Sources.of(settings("directory.filter = (uid=nobody)\n"))).mark)
                .isNull();
    }

    private static SubsidiarySettings settings(String more) {
        return ASubsidiary.at(server.url(), "plain", "directory.pageSize = 100\n" + more);
    }

    private static void change(int person, String attribute, String value) throws LDAPException {
        try (LDAPConnection root = server.root()) {
            root.modify(Ldif.person(person), new Modification(ModificationType.REPLACE, attribute, value));
        }
    }
}
