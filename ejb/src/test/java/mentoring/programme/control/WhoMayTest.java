package mentoring.programme.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.directory.Population;
import mentoring.programme.Formation;
import mentoring.programme.PairingMode;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveDates;
import mentoring.programme.WaveState;
import mentoring.programme.entity.Wave;
import mentoring.programme.entity.WavesOnTheirWay;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhoMayTest {
    private final Wave services = wave("aurore-services", 1);
    private final Wave energie = wave("aurore-energie", 2);

    @Test
    void any_programme_manager_steers_a_programme_without_waves() {
        assertThatCode(() -> Stewardship.mustSteer(manager("aurore-energie"), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void the_managers_of_the_leading_subsidiary_steer_a_programme_with_waves() {
        assertThatCode(() -> Stewardship.mustSteer(manager("aurore-services"), List.of(services, energie)))
                .doesNotThrowAnyException();
    }

    @Test
    void managers_further_down_the_cascade_do_not_steer() {
        assertThatThrownBy(() -> Stewardship.mustSteer(manager("aurore-energie"), List.of(services, energie)))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("programme-manager of aurore-services");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PROGRAMME_MANAGER", mode = EnumSource.Mode.EXCLUDE)
    void no_other_role_steers(Role role) {
        assertThatThrownBy(() -> Stewardship.mustSteer(caller(role, "aurore-services"), List.of()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_manager_of_another_subsidiary_does_not_see_a_wave() {
        assertThatThrownBy(() -> Visibility.mustManage(manager("aurore-energie"), services))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void hr_sees_the_wave_of_its_subsidiary_but_does_not_manage_it() {
        Caller hr = caller(Role.SUBSIDIARY_HR, "aurore-services");

        assertThat(Visibility.sees(hr, services)).isTrue();
        assertThatThrownBy(() -> Visibility.mustManage(hr, services)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void group_hr_sees_every_wave() {
        assertThat(Visibility.sees(caller(Role.GROUP_HR, "aurore-groupe"), services))
                .isTrue();
    }

    @Test
    void a_participant_of_another_subsidiary_sees_a_wave_from_its_opening_on() {
        Caller participant = caller(Role.PARTICIPANT, "aurore-energie");

        assertThat(Visibility.sees(participant, services)).isFalse();
        WavesOnTheirWay.lead(services, WaveState.OPEN);
        assertThat(Visibility.sees(participant, services)).isTrue();
    }

    private static Caller manager(String subsidiary) {
        return caller(Role.PROGRAMME_MANAGER, subsidiary);
    }

    private static Caller caller(Role role, String subsidiary) {
        return new Caller("claire.moreau", Set.of(role), Set.of(subsidiary));
    }

    private static Wave wave(String subsidiary, int place) {
        LocalDate day = LocalDate.of(2027, 3, 1);
        return new Wave(
                new ProgrammeId(1),
                place,
                new SubsidiaryCode(subsidiary),
                Population.EMPLOYEES,
                Formation.PAIR,
                PairingMode.OPTIMISED,
                new WaveDates(day, day, day, day));
    }
}
