package mentoring.demo.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.List;
import mentoring.demo.group.DemoGroup;
import mentoring.demo.group.DemoPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoDirectoryTest {

    private static final DemoGroup GROUP = DemoGroup.generate(DemoGroup.SEED, 0.02);
    private static final String FIRST = "ou=" + DemoGroup.FIRST_SUBSIDIARY + "," + DemoDirectory.BASE;

    private DemoDirectory directory;
    private LDAPConnection connection;

    @BeforeEach
    void bind() throws LDAPException {
        directory = DemoDirectory.start(0, GROUP);
        connection = new LDAPConnection(
                "127.0.0.1", directory.port(), DemoDirectory.SERVICE_ACCOUNT, DemoDirectory.SERVICE_PASSWORD);
    }

    @AfterEach
    void close() {
        connection.close();
        directory.close();
    }

    @Test
    void holds_every_person_of_the_group_below_the_branch_of_the_company() throws LDAPException {
        assertThat(people(FIRST)).hasSameSizeAs(GROUP.of(DemoGroup.FIRST_SUBSIDIARY));
        assertThat(people(DemoDirectory.BASE)).hasSameSizeAs(GROUP.people());
    }

    @Test
    void gives_each_entry_the_identifier_of_its_person() throws LDAPException {
        DemoPerson person = GROUP.people().get(100);

        SearchResultEntry found = connection.searchForEntry(
                DemoDirectory.BASE, SearchScope.SUB, Filter.createEqualityFilter("uid", person.login()), "*", "+");

        assertThat(found.getAttributeValue("entryUUID")).isEqualTo(person.id().toString());
        assertThat(found.getAttributeValue("modifyTimestamp")).isEqualTo("20260105080000.000Z");
        assertThat(found.getAttributeValue("cn")).isEqualTo(person.name().common());
    }

    @Test
    void leads_every_manager_to_an_entry_whatever_the_units_are_called() throws LDAPException {
        for (SearchResultEntry person : people(DemoDirectory.BASE)) {
            String manager = person.getAttributeValue("manager");
            if (manager != null) {
                assertThat(connection.getEntry(manager)).as(manager).isNotNull();
            }
        }
    }

    @Test
    void escapes_what_a_unit_or_a_person_is_called() throws LDAPException {
        assertThat(people(FIRST))
                .extracting(SearchResultEntry::getDN)
                .anyMatch(dn -> dn.contains("Commerce\\, Marketing & Innovation"))
                .anyMatch(dn -> dn.contains("Achats \\+ Juridique"))
                .allMatch(DN::isValidDN);
    }

    @Test
    void marks_the_comex() throws LDAPException {
        assertThat(search(FIRST, Filter.createEqualityFilter("businessCategory", "comex")))
                .hasSize(12);
    }

    @Test
    void tells_nothing_to_who_has_not_bound() throws LDAPException {
        try (LDAPConnection stranger = new LDAPConnection("127.0.0.1", directory.port())) {
            assertThatExceptionOfType(LDAPException.class)
                    .isThrownBy(() -> stranger.search(FIRST, SearchScope.SUB, "(uid=*)"));
        }
    }

    @Test
    void does_not_start_on_a_taken_port() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DemoDirectory.start(directory.port(), GROUP))
                .withMessageContaining(Integer.toString(directory.port()));
    }

    private List<SearchResultEntry> people(String branch) throws LDAPException {
        return search(branch, Filter.createEqualityFilter("objectClass", "inetOrgPerson"));
    }

    private List<SearchResultEntry> search(String branch, Filter filter) throws LDAPException {
        return connection.search(branch, SearchScope.SUB, filter).getSearchEntries();
    }
}
