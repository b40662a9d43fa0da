package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FilePartTest {
    private static final AFile CSV = AFile.sourceless().with("profile = csv", "source.file = drop/people.csv");
    private static final AFile LDIF = AFile.sourceless().with("profile = ldif", "source.file = drop/people.ldif");

    @Test
    void takes_a_csv_file_under_our_own_words() {
        SubsidiarySettings settings = CSV.good();
        FileSettings file = (FileSettings) settings.source();

        assertThat(file.path()).isEqualTo("drop/people.csv");
        assertThat(file.separator()).isEqualTo(',');
        assertThat(file.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(file.managerBy()).isEqualTo(PersonAttribute.ID);
        assertThat(file.settled()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.attributes().of(PersonAttribute.FAMILY_NAME)).containsExactly("familyName");
    }

    @Test
    void takes_what_a_spreadsheet_writes() {
        SubsidiarySettings settings = CSV.with(
                        "source.separator = semicolon",
                        "source.encoding = windows-1252",
                        "source.managerBy = mail",
                        "attribute.familyName = Nom de famille")
                .good();
        FileSettings file = (FileSettings) settings.source();

        assertThat(file.separator()).isEqualTo(';');
        assertThat(file.encoding()).isEqualTo(Charset.forName("windows-1252"));
        assertThat(file.managerBy()).isEqualTo(PersonAttribute.MAIL);
        assertThat(settings.attributes().of(PersonAttribute.FAMILY_NAME)).containsExactly("Nom de famille");
    }

    @Test
    void takes_an_ldif_file_of_inet_org_person_entries() {
        SubsidiarySettings settings = LDIF.good();

        assertThat(((FileSettings) settings.source()).filter()).isEqualTo("(objectClass=inetOrgPerson)");
        assertThat(settings.attributes().of(PersonAttribute.ID)).containsExactly("entryUUID");
    }

    @Test
    void refuses_a_filter_that_only_a_server_can_apply() {
        assertThat(LDIF.with("source.filter = (&(uid=a)(userAccountControl:1.2.840.113556.1.4.803:=2))")
                        .problem()
                        .key())
                .isEqualTo("source.filter");
        assertThat(LDIF.with("source.filter = (&(uid=a:=b)(cn=c))").good()).isNotNull();
    }

    @Test
    void misses_the_file() {
        assertThat(AFile.sourceless().with("profile = csv").problem().key()).isEqualTo("source.file");
    }

    @Test
    void refuses_what_makes_no_sense_for_the_kind_of_file() {
        assertThat(LDIF.with("source.separator = tab").problem().accepted()).contains("profile = csv");
        assertThat(CSV.with("source.filter = (uid=*)").problem().accepted()).contains("profile = ldif");
    }

    @Test
    void names_the_nearest_separator_encoding_and_identifier() {
        assertThat(CSV.with("source.separator = semi-colon").problem().nearest())
                .isEqualTo("semicolon");
        assertThat(CSV.with("source.encoding = UTF8").problem().nearest()).isEqualTo("UTF-8");
        assertThat(CSV.with("source.managerBy = logins").problem().nearest()).isEqualTo("login");
    }
}
