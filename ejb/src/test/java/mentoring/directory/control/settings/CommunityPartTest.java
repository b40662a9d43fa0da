package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import mentoring.directory.control.settings.CommunitySettings.Ages;
import org.junit.jupiter.api.Test;

class CommunityPartTest {
    private static final AFile COMMUNITY = AFile.of("""
            profile = community
            name = Créer ensemble
            locale = fr-FR
            timeZone = Europe/Paris
            """);

    @Test
    void takes_juniors_of_18_to_30_and_seniors_over_45_by_invitation() {
        SubsidiarySettings settings = COMMUNITY.good();
        CommunitySettings community = (CommunitySettings) settings.source();

        assertThat(community.juniors()).isEqualTo(new Ages(18, 30));
        assertThat(community.seniors()).isEqualTo(new Ages(46, Integer.MAX_VALUE));
        assertThat(community.invitedBy()).containsExactly("programme-manager");
        assertThat(community.invitationDays()).isEqualTo(30);
        assertThat(settings.careerBands().bandOf("senior")).contains(CommunitySettings.SENIOR);
        assertThat(settings.cascadePlace()).isZero();
    }

    @Test
    void takes_other_ages_roles_and_days() {
        CommunitySettings community = (CommunitySettings) COMMUNITY
                .with(
                        "registration.junior = 16-25",
                        "registration.senior = over 54",
                        "invitation.by = participant, comex",
                        "invitation.days = 7")
                .good()
                .source();

        assertThat(community.juniors()).isEqualTo(new Ages(16, 25));
        assertThat(community.seniors().from()).isEqualTo(55);
        assertThat(community.invitedBy()).containsExactlyInAnyOrder("participant", "comex");
        assertThat(community.invitationDays()).isEqualTo(7);
    }

    @Test
    void takes_one_side_alone_but_not_none() {
        assertThat(COMMUNITY.with("registration.junior =").good().careerBands().bands())
                .extracting(CareerBands.Band::name)
                .containsExactly(CommunitySettings.SENIOR);
        assertThat(COMMUNITY
                        .with("registration.junior =", "registration.senior =")
                        .problem()
                        .accepted())
                .contains("nobody could register");
    }

    @Test
    void refuses_ages_that_are_none_or_of_both_sides() {
        assertThat(COMMUNITY.with("registration.junior = 30-18").problem().key())
                .isEqualTo("registration.junior");
        assertThat(COMMUNITY.with("registration.junior = 15-18").problem().key())
                .isEqualTo("registration.junior");
        assertThat(COMMUNITY.with("registration.senior = over 120").problem().key())
                .isEqualTo("registration.senior");
        assertThat(COMMUNITY.with("registration.senior = over 29").problem().accepted())
                .contains("nobody is both");
        assertThat(COMMUNITY.with("registration.senior = over 30").good().source())
                .isNotNull();
    }

    @Test
    void refuses_keys_about_a_directory_and_career() {
        assertThat(COMMUNITY
                        .with("career.bands = JUNIOR: G1", "directory.base = dc=example")
                        .problems())
                .extracting(Problem::key)
                .containsExactly("career.bands", "directory.base");
    }
}
