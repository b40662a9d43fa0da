package mentoring.directory.control.ldap;

import static mentoring.directory.control.ldap.Failing.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.RDN;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.server.Ldif;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.SlapdConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LookTest {
    private static final int PEOPLE = 450;
    private static final List<String> HOSTILE = List.of(
            "*",
            "**",
            "p*",
            "*)(uid=*",
            "p1)(|(uid=*)",
            "\\2a",
            "\\",
            "(",
            ")",
            "p1\0",
            "\0",
            "",
            " ",
            "p\\31",
            "uid=p1," + ASubsidiary.BASE,
            "p1,ou=x",
            "&",
            "|",
            "!",
            "p1\n",
            "\u202ep1",
            "é".repeat(2_000),
            "x".repeat(70_000));

    private static RealOpenLdap server;

    private final LdapSource byUuid = source("");
    private final LdapSource byLogin = source("attribute.id = uid\n");
    private final LdapSource byNumber = source("attribute.id = employeeNumber\n");

    @BeforeAll
    static void start() throws Exception {
        server = RealOpenLdap.of(PEOPLE, SlapdConfiguration.usual());
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shows_those_who_are_asked_for_in_portions() {
        Set<String> keys = new HashSet<>();
        IntStream.range(0, 401).mapToObj(Ldif::key).forEach(keys::add);

        assertThat(look(byUuid, keys)).hasSize(401).isEqualTo(keys);
        assertThat(look(byUuid, List.of(Ldif.key(1), Ldif.key(1)))).containsExactly(Ldif.key(1));
    }

    @Test
    void shows_nobody_for_no_keys_and_for_keys_that_nobody_has() {
        assertThat(look(byUuid, List.of())).isEmpty();
        assertThat(look(byUuid, List.of(UUID.randomUUID().toString(), "no uuid")))
                .isEmpty();
    }

    @Test
    void shows_nobody_who_does_not_pass_the_filter() {
        LdapSource second = source("directory.filter = (employeeType=G2)\n");

        assertThat(look(second, List.of(Ldif.key(0), Ldif.key(1)))).containsExactly(Ldif.key(1));
    }

    @Test
    void takes_a_key_as_it_stands_however_generously_the_server_compares() {
        assertThat(look(byLogin, List.of("P1", " p2", "p  3"))).isEmpty();
        assertThat(look(byLogin, List.of("p1"))).containsExactly(Ldif.key(1));
    }

    @Test
    void is_widened_by_no_key() {
        for (LdapSource source : List.of(byUuid, byLogin)) {
            for (String key : HOSTILE) {
                assertThat(look(source, List.of(key))).as(key).isEmpty();
            }
            assertThat(look(source, HOSTILE)).isEmpty();
        }
    }

    @Test
    void finds_whoever_has_a_hostile_key_and_nobody_else() throws LDAPException {
        Random random = new Random(3);
        List<String> keys = new ArrayList<>();
        try (LDAPConnection root = server.root()) {
            for (int i = 0; i < 200; i++) {
                keys.add("k" + i + hostile(random));
                root.modify(Ldif.person(i), new Modification(ModificationType.REPLACE, "employeeNumber", keys.get(i)));
            }
        }

        Seen all = Seen.all(byNumber);
        for (int i = 0; i < 200; i++) {
            assertThat(all.shown.get("p" + i).values("employeeNumber")).containsExactly(keys.get(i));
        }
        assertThat(look(byNumber, List.of(keys.get(7)))).containsExactly(Ldif.key(7));
        assertThat(look(byNumber, keys)).hasSize(200);
    }

    @Test
    void lists_a_name_full_of_escapes_in_the_form_in_which_others_refer_to_it() throws LDAPException {
        String name = new RDN("uid", " a,b+c\"d\\e<f>g;h=i#\u202e ") + "," + Ldif.unit(0);
        try (LDAPConnection root = server.root()) {
            root.add(
                    name,
                    new Attribute("objectClass", "inetOrgPerson"),
                    new Attribute("cn", "Hostile"),
                    new Attribute("sn", "Hostile"));
            root.modify(Ldif.person(1), new Modification(ModificationType.REPLACE, "manager", name));
        }

        DirectoryEntry managed = Seen.all(byUuid).shown.get(Ldif.key(1));

        assertThat(Lists.of(byUuid))
                .containsValue(
                        managed.references().apply(managed.values("manager").get(0)));
    }

    @Test
    void fails_when_the_account_may_not_read_so_much() throws Exception {
        try (RealOpenLdap strict = RealOpenLdap.of(100, SlapdConfiguration.of("size.prtotal=50"))) {
            LdapSource source = Sources.of(ASubsidiary.at(strict.url(), "plain", "directory.pageSize = 20\n"));
            List<String> keys = IntStream.range(0, 100).mapToObj(Ldif::key).toList();

            assertFails(Reason.SIZE_LIMIT, () -> look(source, keys));
        }
    }

    private static String hostile(Random random) {
        String pieces = "*()\\,+\"<>;=# \u202e\u0627\u00e9&|!~:'/";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            text.append(pieces.charAt(random.nextInt(pieces.length())));
        }
        return text + "k";
    }

    private static LdapSource source(String more) {
        return Sources.of(ASubsidiary.at(server.url(), "plain", "directory.pageSize = 150\n" + more));
    }

    /** Whom a look shows, by the key of the beginning. */
    private static Set<String> look(LdapSource source, Collection<String> keys) {
        Set<String> found = new HashSet<>();
        source.look(keys, entry -> assertThat(found.add(key(entry.name()))).isTrue());
        return found;
    }

    private static String key(String name) {
        return Ldif.key(Integer.parseInt(name.substring("uid=p".length(), name.indexOf(','))));
    }
}
