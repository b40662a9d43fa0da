package mentoring.directory.control.ldap;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mentoring.directory.ASubsidiary;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void says_who_cannot_be_reached_and_why_without_the_innards_of_the_sdk() {
        assertThatThrownBy(() -> Sources.of(ASubsidiary.at("ldap://127.0.0.1:1", "plain", ""))
                        .probe())
                .hasMessageContaining("127.0.0.1:1: Connection refused")
                .hasMessageNotContaining("Exception")
                .hasMessageNotContaining("revision");
    }
}
