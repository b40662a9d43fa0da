package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.mapping.MappedEntry;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.entity.PersonFacts;
import mentoring.directory.server.RealActiveDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the profile takes for granted, on a real domain controller. */
class ActiveDirectoryProfileTest {
    private static final String ENABLED = "544";
    private static final String DISABLED = "546";

    private static RealActiveDirectory server;
    private static List<PersonFacts> people;

    @BeforeAll
    static void read() throws Exception {
        server = RealActiveDirectory.start();
        try (LDAPConnection root = server.root()) {
            add(root, "boss", ENABLED);
            add(root, "anoel", ENABLED, new Attribute("manager", "CN=boss," + ASubsidiary.BASE));
            add(root, "former", DISABLED);
            root.add(
                    "CN=printer," + ASubsidiary.BASE,
                    new Attribute("objectClass", "computer"),
                    new Attribute("sAMAccountName", "printer$"));
        }
        people = people(ASubsidiary.at(server.url(), "plain", "profile = active-directory\n"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void leaves_out_disabled_accounts_and_what_is_no_person() {
        assertThat(people).extracting(PersonFacts::login).containsExactlyInAnyOrder("boss", "anoel");
    }

    @Test
    void finds_what_the_usual_attributes_hold() {
        PersonFacts anna = person("anoel");

        assertThat(UUID.fromString(anna.key())).hasToString(anna.key());
        assertThat(anna.unit()).isEqualTo("Network");
        assertThat(anna.directorate()).isEqualTo("Operations");
        assertThat(anna.site()).isEqualTo("Lyon");
        assertThat(anna.languages()).containsExactly("de");
        assertThat(anna.careerBand()).isEqualTo("JUNIOR");
        assertThat(anna.comex()).isTrue();
        assertThat(anna.manager()).isEqualTo(person("boss").reference());
    }

    private static PersonFacts person(String login) {
        return people.stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static List<PersonFacts> people(SubsidiarySettings settings) {
        PersonMapping mapping = new PersonMapping(settings);
        List<PersonFacts> found = new ArrayList<>();
        Directories.of(settings).read(entry -> found.add(((MappedEntry.Found) mapping.map(entry)).facts()));
        return found;
    }

    private static void add(LDAPConnection root, String login, String control, Attribute... more) throws LDAPException {
        List<Attribute> attributes = new ArrayList<>(List.of(more));
        attributes.addAll(List.of(
                new Attribute("objectClass", "user"),
                new Attribute("sAMAccountName", login),
                new Attribute("userAccountControl", control),
                new Attribute("sn", "Noël"),
                new Attribute("employeeType", "G1"),
                new Attribute("department", "Network"),
                new Attribute("division", "Operations"),
                new Attribute("physicalDeliveryOfficeName", "Lyon"),
                new Attribute("preferredLanguage", "de-AT"),
                new Attribute("businessCategory", "comex")));
        root.add("CN=" + login + "," + ASubsidiary.BASE, attributes.toArray(Attribute[]::new));
    }
}
