package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.mapping.MappedEntry;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.SlapdConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** As {@link HostileContentTest}, with a real server between: two thousand people whose names, logins and ids somebody has made up. */
class HostileDirectoryTest {
    private static final int PEOPLE = 2_000;
    private static final String BASE = "ou=hostile," + ASubsidiary.BASE;
    private static final Map<String, Map<String, String>> ADDED = new HashMap<>();

    private static RealOpenLdap server;
    private static DirectorySource source;
    private static SubsidiarySettings settings;

    @BeforeAll
    static void add() throws Exception {
        server = RealOpenLdap.of(1, SlapdConfiguration.usual());
        try (LDAPConnection root = server.root()) {
            root.add(BASE, new Attribute("objectClass", "organizationalUnit"), new Attribute("ou", "hostile"));
            Hostile hostile = new Hostile(20260302);
            for (int i = 0; ADDED.size() < PEOPLE; i++) {
                add(root, hostile, i);
            }
        }
        settings =
                ASubsidiary.at(server.url(), "plain", "attribute.id = employeeNumber\nattribute.unit = description\n");
        source = Directories.of(settings);
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void is_shown_letter_by_letter_and_kept_or_skipped_for_a_reason_that_holds() {
        PersonMapping mapping = new PersonMapping(settings);
        Set<String> seen = new HashSet<>();
        int kept = 0;
        for (DirectoryEntry entry : shown()) {
            Map<String, String> added = ADDED.get(value(entry, "description"));
            added.forEach(
                    (name, value) -> assertThat(entry.values(name)).as(name).containsExactly(value));
            seen.add(value(entry, "description"));
            if (mapping.map(entry) instanceof MappedEntry.Found found) {
                kept++;
                assertThat(found.facts().login()).isEqualTo(added.get("uid").strip());
                assertThat(found.facts().familyName()).isEqualTo(added.get("sn").strip());
                assertThat(found.facts().key())
                        .isEqualTo(added.get("employeeNumber").strip());
            } else {
                assertThat(added.values()).as("%s is skipped", added).anyMatch(HostileDirectoryTest::isUnkeepable);
            }
        }
        assertThat(seen).isEqualTo(ADDED.keySet());
        assertThat(kept).isBetween(PEOPLE / 10, PEOPLE * 9 / 10);
    }

    @Test
    void finds_by_an_id_nobody_who_has_another() {
        List<String> ids = shown().stream()
                .map(entry -> value(entry, "employeenumber").strip())
                .toList();
        Set<String> hostile = new HashSet<>(ids);
        hostile.removeIf(id -> id.startsWith("id-"));
        assertThat(hostile).hasSizeGreaterThan(PEOPLE / 10);

        for (String id : hostile) {
            assertThat(looked(List.of(id))).allMatch(id::equals);
        }
        Set<String> some = new HashSet<>(ids.subList(0, PEOPLE / 2));
        assertThat(some).containsAll(looked(some));
    }

    private static List<String> looked(Collection<String> ids) {
        List<String> found = new ArrayList<>();
        source.look(ids, entry -> found.add(value(entry, "employeenumber").strip()));
        return found;
    }

    private static List<DirectoryEntry> shown() {
        List<DirectoryEntry> shown = new ArrayList<>();
        source.read(entry -> {
            if (entry.values("description").size() == 1) {
                shown.add(entry);
            }
        });
        return shown;
    }

    /** What a directory refuses to hold cannot come from one. */
    private static void add(LDAPConnection root, Hostile hostile, int i) throws LDAPException {
        Map<String, String> person = Map.of(
                "uid", hostile.sometimes("login" + i),
                "sn", hostile.sometimes("Martin"),
                "employeeNumber", hostile.sometimes("id-" + i),
                "l", hostile.sometimes("Lyon"),
                "description", Integer.toString(i));
        if (person.values().stream().anyMatch(value -> value.isBlank() || !isWritable(value))) {
            return;
        }
        Entry entry = new Entry(new DN(new RDN("cn", "person " + i), new DN(BASE)));
        entry.addAttribute("objectClass", "inetOrgPerson");
        entry.addAttribute("employeeType", "G1");
        person.forEach(entry::addAttribute);
        root.add(entry);
        ADDED.put(Integer.toString(i), person);
    }

    /** The shortest limit of them all. */
    private static boolean isUnkeepable(String value) {
        return value.toLowerCase(Locale.ROOT).length() > 100 || value.chars().anyMatch(Character::isISOControl);
    }

    private static boolean isWritable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static String value(DirectoryEntry entry, String name) {
        return entry.values(name).get(0);
    }
}
