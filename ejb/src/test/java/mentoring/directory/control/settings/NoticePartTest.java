package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticePartTest {
    private static final AFile COMMUNITY = AFile.of("""
            profile = community
            name = Créer ensemble
            locale = fr-FR
            timeZone = Europe/Paris
            """);

    @Test
    void takes_the_address_of_a_data_notice_or_none() {
        assertThat(notice(COMMUNITY.with("registration.notice = https://www.example.org/data-notice")))
                .isEqualTo("https://www.example.org/data-notice");
        assertThat(notice(COMMUNITY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "https://", "ftp://example.org/notice", "https://example.org/a notice"})
    void refuses_what_is_no_web_address(String address) {
        assertThat(COMMUNITY.with("registration.notice = " + address).problem().key())
                .isEqualTo("registration.notice");
    }

    @Test
    void takes_an_address_of_1000_characters_and_no_longer() {
        String thousand = "https://example.org/" + "n".repeat(980);

        assertThat(notice(COMMUNITY.with("registration.notice = " + thousand))).isEqualTo(thousand);
        assertThat(COMMUNITY
                        .with("registration.notice = " + thousand + "n")
                        .problem()
                        .key())
                .isEqualTo("registration.notice");
    }

    private static String notice(AFile file) {
        return ((CommunitySettings) file.good().source()).notice();
    }
}
