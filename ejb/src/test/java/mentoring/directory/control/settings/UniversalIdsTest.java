package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import mentoring.directory.ASubsidiary;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether somebody who is moved to another subsidiary's branch can be recognised there. */
class UniversalIdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "profile = active-directory\n", "attribute.id = objectGUID, ENTRYUUID\n"})
    void are_those_that_a_server_gives(String more) {
        assertThat(at(more).hasUniversalIds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"attribute.id = employeeNumber\n", "attribute.id = entryUUID, employeeNumber\n"})
    void are_none_that_somebody_gives(String more) {
        assertThat(at(more).hasUniversalIds()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ou=a,dc=aurore,dc=example | ou=b, DC=Aurore, dc=example | true",
                "dc=lyon,dc=aurore,dc=example | ou=b,dc=aurore,dc=example | true",
                "ou=a,dc=aurore,dc=example | ou=a,dc=other,dc=example | false",
                "dc=lyon,dc=aurore,dc=example | dc=paris,dc=aurore,dc=example | true",
                "ou=a,o=aurore | ou=b,o=aurore | true",
                "ou=a,o=aurore,c=fr | ou=b,o=other,c=fr | false",
                "ou=a,dc=local | ou=b,dc=local | true",
                "o=aurore | o=aurore | true"
            })
    void mean_something_where_entries_can_be_moved(String one, String other, boolean shared) {
        assertThat(under(one).sharesTreeWith(under(other))).isEqualTo(shared);
    }

    @Test
    void are_none_of_people_who_register_themselves() {
        SubsidiarySettings usual = at("");
        SubsidiarySettings community = new SubsidiarySettings(
                usual.code(),
                usual.name(),
                usual.locale(),
                usual.timeZone(),
                usual.cascadePlace(),
                new CommunitySettings(Set.of(), 1, null, null, null),
                usual.attributes(),
                usual.careerBands(),
                usual.departuresPercent(),
                usual.policy(),
                usual.fingerprint());

        assertThat(community.hasUniversalIds()).isFalse();
    }

    private static LdapSettings under(String base) {
        return ASubsidiary.called(new SubsidiaryCode("any"), "Any", base).directory();
    }

    private static SubsidiarySettings at(String more) {
        return ASubsidiary.at("ldap://localhost", "plain", more);
    }
}
