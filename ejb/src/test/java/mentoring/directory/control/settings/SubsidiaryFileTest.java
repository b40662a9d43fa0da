package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubsidiaryFileTest {
    @Test
    void takes_a_plain_case_in_nine_lines_with_the_defaults_of_inet_org_person() {
        SubsidiarySettings settings = AFile.plain().good();

        assertThat(settings.name()).isEqualTo("Aurore Énergie");
        assertThat(settings.cascadePlace()).isEqualTo(2);
        assertThat(settings.departuresPercent()).isEqualTo(2);
        assertThat(settings.directory().filter()).isEqualTo("(objectClass=inetOrgPerson)");
        assertThat(settings.attributes().of(PersonAttribute.ID)).containsExactly("entryUUID");
        assertThat(settings.attributes().of(PersonAttribute.DISPLAY_NAME)).containsExactly("displayName", "cn");
    }

    @Test
    void tells_every_mistake_at_once_with_its_line_and_what_is_accepted() {
        List<Problem> problems = AFile.of("""
                        name = Aurore Énergie
                        locale = fr-FR
                        timeZone = Europe/Pariss
                        cascade.place = first
                        directory.url = ldaps://directory.example:1636
                        directory.bind.dn = cn=reader,dc=example
                        directory.bind.secret = ${env:SECRET}
                        directory.bse = ou=people,dc=example
                        career.bands = JUNIOR: G1; SENIOR: G1
                        """).problems();

        assertThat(problems)
                .extracting(Problem::line, Problem::key, Problem::found, Problem::nearest)
                .containsExactly(
                        tuple(0, "directory.base", null, null),
                        tuple(3, "timeZone", "Europe/Pariss", "Europe/Paris"),
                        tuple(4, "cascade.place", "first", null),
                        tuple(8, "directory.bse", "directory.bse", "directory.base"),
                        tuple(9, "career.bands", "JUNIOR: G1; SENIOR: G1", null));
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(AFile.NAME);
            assertThat(problem.accepted()).isNotBlank();
        });
    }

    @Test
    void names_the_line_and_the_nearest_spelling_in_one_sentence() {
        assertThat(AFile.plain().with("directory.tls = startls").problem())
                .hasToString("aurore-energie.properties:10: directory.tls: found \"startls\"; "
                        + "accepted: plain, ldaps or starttls; did you mean \"starttls\"?");
    }

    @Test
    void refuses_a_key_that_is_given_twice() {
        Problem problem = AFile.plain().with("name = Other").problem();

        assertThat(problem.line()).isEqualTo(10);
        assertThat(problem.accepted()).contains("line 1");
    }

    @Test
    void takes_values_from_the_configuration() {
        assertThat(AFile.plain()
                        .having("name", "${mentoring.node}")
                        .configured("mentoring.node", "Aurore")
                        .good()
                        .name())
                .isEqualTo("Aurore");
    }

    @Test
    void reads_no_attribute_that_is_given_blank_unless_nobody_is_known_without_it() {
        assertThat(AFile.plain().with("attribute.mail =").good().attributes().of(PersonAttribute.MAIL))
                .isEmpty();
        assertThat(AFile.plain().with("attribute.login =").problem().key()).isEqualTo("attribute.login");
    }
}
