package mentoring.directory.control.ldap;

import static mentoring.directory.control.ldap.Failing.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.util.List;
import java.util.UUID;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.ChangeTracking;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.server.RealActiveDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real domain controller; each test brings its own people. */
class DirSyncTest {
    private static final String USUAL = """
            directory.pageSize = 5
            directory.filter = (&(objectClass=user)(!(userAccountControl:1.2.840.113556.1.4.803:=2)))
            attribute.id = objectGUID
            attribute.login = sAMAccountName
            """;

    private static RealActiveDirectory server;

    private final LdapSource source = Sources.of(ASubsidiary.at(server.url(), "plain", USUAL));
    private LDAPConnection root;
    private String mark;

    @BeforeAll
    static void start() throws Exception {
        server = RealActiveDirectory.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void connect() throws LDAPException {
        root = server.root();
    }

    @AfterEach
    void disconnect() {
        root.close();
    }

    @Test
    void shows_nothing_when_nothing_has_changed() throws LDAPException {
        add("calm");
        remember();

        Seen seen = Seen.since(mark, source);

        assertThat(mark).startsWith("DIRSYNC:");
        assertThat(seen.shown).isEmpty();
        assertThat(seen.gone).isEmpty();
    }

    @Test
    void shows_whoever_changed_whole_and_as_a_read_would() throws LDAPException {
        String key = add("louis");
        add("still");
        remember();
        change("louis", "l", "Lyon");

        Seen seen = Seen.since(mark, source);

        assertThat(seen.shown).containsOnlyKeys(key);
        assertThat(seen.shown.get(key).attributes())
                .isEqualTo(Seen.all(source).shown.get(key).attributes());
        assertThat(Seen.since(seen.mark, source).shown).isEmpty();
    }

    @Test
    void tells_who_was_deleted_and_who_was_added() throws LDAPException {
        String gone = add("leaver");
        remember();
        root.delete(name("leaver"));
        String joined = add("joiner");

        Seen seen = Seen.since(mark, source);

        assertThat(seen.gone).containsExactly(gone);
        assertThat(seen.shown).containsOnlyKeys(joined);
    }

    @Test
    void tells_whose_account_was_disabled_and_enabled_again() throws LDAPException {
        String key = add("absent");
        remember();
        change("absent", "userAccountControl", "546");
        Seen left = Seen.since(mark, source);
        change("absent", "userAccountControl", "544");

        assertThat(left.gone).containsExactly(key);
        assertThat(Seen.since(left.mark, source).shown).containsOnlyKeys(key);
    }

    @Test
    void tells_who_left_the_branch_and_who_entered_it() throws LDAPException {
        String key = add("mover");
        remember();
        root.modifyDN(name("mover"), "CN=mover", true, "CN=Users,DC=aurore,DC=example");
        Seen left = Seen.since(mark, source);
        root.modifyDN("CN=mover,CN=Users,DC=aurore,DC=example", "CN=mover", true, ASubsidiary.BASE);

        assertThat(left.gone).contains(key);
        assertThat(Seen.since(left.mark, source).shown).containsKey(key);
    }

    @Test
    void does_not_see_that_a_unit_was_renamed_but_its_list_does() throws LDAPException {
        root.add("OU=before," + ASubsidiary.BASE, new Attribute("objectClass", "organizationalUnit"));
        String key = add("inside,OU=before", "inside");
        remember();
        root.modifyDN("OU=before," + ASubsidiary.BASE, "OU=after", true);

        assertThat(Seen.since(mark, source).shown).doesNotContainKey(key);
        assertThat(Lists.of(source)).containsEntry(key, Entries.normalised("CN=inside,OU=after," + ASubsidiary.BASE));
    }

    @Test
    void shows_a_key_as_administrators_see_it_and_finds_whoever_has_it() throws LDAPException {
        String key = add("looked");
        add("other");
        Seen seen = new Seen();

        source.look(List.of(key, UUID.randomUUID().toString(), "*", "no key"), seen::shown);

        assertThat(seen.shown).containsOnlyKeys(key);
        assertThat(seen.shown.get(key).values("sAMAccountName")).containsExactly("looked");
        assertThat(root.getEntry("<GUID=" + key + ">").getDN()).isEqualToIgnoringCase(name("looked"));
    }

    @Test
    void loses_a_mark_that_the_server_does_not_understand() {
        SubsidiarySettings settings = ASubsidiary.at(server.url(), "plain", USUAL);
        String garbage = Mark.of(ChangeTracking.DIRSYNC, "garbage")
                .text(Sources.branch(settings))
                .orElseThrow();

        assertFails(Reason.MARK_LOST, () -> Seen.since(garbage, source));
    }

    @Test
    void does_not_see_a_deletion_for_an_account_that_may_not_see_deleted_objects_but_the_list_does()
            throws LDAPException {
        String key = add("unseen");
        LdapSource follower = Sources.of(ASubsidiary.as(RealActiveDirectory.FOLLOWER, server.url(), USUAL));
        mark = Seen.all(follower).mark;
        change("unseen", "l", "Lyon");
        assertThat(Seen.since(mark, follower).shown).containsOnlyKeys(key);
        root.delete(name("unseen"));

        assertThat(mark).startsWith("DIRSYNC:");
        assertThat(Seen.since(mark, follower).gone).isEmpty();
        assertThat(Lists.of(follower)).doesNotContainKey(key);
    }

    @Test
    void asks_for_the_time_of_the_last_change_when_the_account_may_not_replicate() throws LDAPException {
        String key = add("timed");
        LdapSource stranger = Sources.of(ASubsidiary.as(RealActiveDirectory.STRANGER, server.url(), USUAL));
        String latest = Seen.all(stranger).mark;
        change("timed", "l", "Lyon");

        assertThat(latest).startsWith("TIMESTAMP:");
        assertThat(Seen.since(latest, stranger).shown.get(key).values("l")).containsExactly("Lyon");
    }

    private void remember() {
        mark = Seen.all(source).mark;
    }

    private String add(String login) throws LDAPException {
        return add(login, login);
    }

    /** @return the key */
    private String add(String place, String login) throws LDAPException {
        root.add(
                "CN=" + place + "," + ASubsidiary.BASE,
                new Attribute("objectClass", "user"),
                new Attribute("sAMAccountName", login),
                new Attribute("userAccountControl", "544"),
                new Attribute("sn", "Martin"));
        byte[] guid = root.getEntry("CN=" + place + "," + ASubsidiary.BASE).getAttributeValueBytes("objectGUID");
        return Guid.text(guid).orElseThrow();
    }

    private void change(String login, String attribute, String value) throws LDAPException {
        root.modify(name(login), new Modification(ModificationType.REPLACE, attribute, value));
    }

    private static String name(String login) {
        return "CN=" + login + "," + ASubsidiary.BASE;
    }
}
