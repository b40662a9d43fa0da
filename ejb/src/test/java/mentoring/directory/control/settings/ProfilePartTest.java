package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import org.junit.jupiter.api.Test;

class ProfilePartTest {
    @Test
    void knows_active_directory_by_one_more_line() throws LDAPException {
        SubsidiarySettings settings = AFile.plain()
                .having("directory.bind.dn", "mentoring@aurore.example")
                .with("profile = active-directory")
                .good();

        assertThat(settings.attributes().of(PersonAttribute.ID)).containsExactly("objectGUID");
        assertThat(settings.attributes().of(PersonAttribute.LOGIN)).containsExactly("sAMAccountName");
        assertThat(settings.attributes().of(PersonAttribute.MANAGER)).containsExactly("manager");
        assertThat(Filter.create(settings.directory().filter()).getComponents()).hasSize(3);
        assertThat(settings.directory().filter()).contains("(!(userAccountControl:1.2.840.113556.1.4.803:=2))");
    }

    @Test
    void takes_names_of_accounts_without_a_dn_for_active_directory_alone() {
        assertThat(AFile.plain()
                        .having("directory.bind.dn", "mentoring@aurore.example")
                        .problem()
                        .key())
                .isEqualTo("directory.bind.dn");
        assertThat(AFile.plain()
                        .having("directory.bind.dn", "mentoring@")
                        .with("profile = active-directory")
                        .problem()
                        .key())
                .isEqualTo("directory.bind.dn");
    }

    @Test
    void says_the_same_without_a_profile_as_with_openldap() {
        assertThat(AFile.plain().with("profile = openldap").good().attributes().all())
                .isEqualTo(AFile.plain().good().attributes().all());
    }

    @Test
    void judges_the_rest_of_a_file_by_the_profile_that_was_probably_meant() {
        AFile file = AFile.sourceless().with("source.file = people.csv", "source.separator = comm", "profile = csf");

        assertThat(file.problems())
                .extracting(Problem::line, Problem::key, Problem::nearest)
                .containsExactly(tuple(7, "source.separator", "comma"), tuple(8, "profile", "csv"));
    }

    @Test
    void refuses_keys_of_another_profile_and_names_it() {
        Problem problem = AFile.plain().with("source.file = people.csv").problem();

        assertThat(problem.line()).isEqualTo(10);
        assertThat(problem.accepted()).contains("profile = csv, ldif");
        assertThat(problem.nearest()).isNull();
    }
}
