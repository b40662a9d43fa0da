package mentoring.session.boundary;

import static mentoring.enrolment.ASubsidiary.ENERGIE;
import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.groupHr;
import static mentoring.enrolment.ASubsidiary.manager;
import static mentoring.session.boundary.MeetingPlace.LEA;
import static mentoring.session.boundary.MeetingPlace.NEXT_WEEK;
import static mentoring.session.boundary.MeetingPlace.NOW;
import static mentoring.session.boundary.MeetingPlace.YVES;
import static mentoring.session.boundary.MeetingPlace.role;
import static mentoring.session.boundary.MeetingPlace.self;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import mentoring.session.AlertId;
import mentoring.session.AlertState;
import mentoring.shared.Caller;
import mentoring.shared.IllegalTransition;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.tandem.boundary.TandemView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlertsTest {
    private static final PageRequest FIRST = new PageRequest(0, 50);

    private final MeetingPlace place = new MeetingPlace();
    private final AlertView alert = raised(place.triad());

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void are_seen_by_those_who_oversee_the_subsidiary() {
        for (Caller caller : new Caller[] {manager(SERVICES), role(Role.SUBSIDIARY_HR), groupHr()}) {
            assertThat(list(caller, FIRST).items()).containsExactly(alert);
            assertThat(get(caller, alert.id())).isEqualTo(alert);
        }
    }

    @Test
    void do_not_exist_for_the_managers_of_another_subsidiary() {
        AlertId none = new AlertId(999);

        assertThat(list(manager(ENERGIE), FIRST).items()).isEmpty();
        assertThatThrownBy(() -> get(manager(ENERGIE), alert.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> get(manager(SERVICES), none)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acknowledge(manager(ENERGIE), alert)).isInstanceOf(NotFound.class);
    }

    @Test
    void are_none_for_a_manager_of_no_subsidiary() {
        Caller ofNothing = new Caller("somebody", Set.of(Role.PROGRAMME_MANAGER), Set.of());

        assertThat(list(ofNothing, FIRST).items()).isEmpty();
    }

    @Test
    void are_listed_and_read_by_group_hr_everywhere() {
        Caller both = managerOfEnergieAnd(Role.GROUP_HR);

        assertThat(list(both, FIRST).items()).containsExactly(alert);
        assertThat(get(both, alert.id())).isEqualTo(alert);
    }

    @Test
    void are_neither_listed_nor_read_by_the_reach_of_an_operator() {
        Caller both = managerOfEnergieAnd(Role.OPERATOR);

        assertThat(list(both, FIRST).items()).isEmpty();
        assertThatThrownBy(() -> get(both, alert.id())).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTICIPANT", "COMEX", "OPERATOR"})
    void are_not_for_other_roles(Role role) {
        assertThatThrownBy(() -> list(role(role), FIRST)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> get(role(role), alert.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> acknowledge(role(role), alert)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void are_acknowledged_once_by_a_programme_manager() {
        place.at(NOW.plusSeconds(60));

        AlertView acknowledged = acknowledge(manager(SERVICES), alert);

        assertThat(acknowledged.state()).isEqualTo(AlertState.ACKNOWLEDGED);
        assertThat(acknowledged.acknowledgedBy()).isEqualTo("manager");
        assertThat(acknowledged.acknowledgedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(get(manager(SERVICES), alert.id())).isEqualTo(acknowledged);
        assertThat(place.transitions.told()).endsWith("alert: OPEN -> ACKNOWLEDGED by manager");
        assertThatThrownBy(() -> acknowledge(manager(SERVICES), acknowledged)).isInstanceOf(IllegalTransition.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUBSIDIARY_HR", "GROUP_HR"})
    void are_acknowledged_by_nobody_who_only_reads_them(Role role) {
        assertThatThrownBy(() -> acknowledge(role(role), alert)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GROUP_HR", "OPERATOR"})
    void are_acknowledged_by_no_manager_of_elsewhere_whatever_their_other_role_reaches(Role wide) {
        Caller both = managerOfEnergieAnd(wide);

        assertThatThrownBy(() -> acknowledge(both, alert))
                .isInstanceOf(wide == Role.GROUP_HR ? NotAllowed.class : NotFound.class);

        assertThat(get(groupHr(), alert.id())).isEqualTo(alert);
    }

    @Test
    void are_acknowledged_on_the_version_that_was_read_alone() {
        acknowledge(manager(SERVICES), alert);

        assertThatThrownBy(() -> acknowledge(manager(SERVICES), alert)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void are_listed_open_ones_alone_when_asked_so() {
        AlertView second = raised(place.tandem(LEA, YVES));
        acknowledge(manager(SERVICES), alert);

        assertThat(openTo(manager(SERVICES))).isEqualTo(openTo(groupHr()));
        assertThat(openTo(groupHr()).items()).containsExactly(second);
        assertThat(list(groupHr(), FIRST).items()).hasSize(2);
    }

    @Test
    void come_in_pages_by_their_ids() {
        AlertView second = raised(place.tandem(LEA, YVES));

        Page<AlertView> first = list(manager(SERVICES), new PageRequest(0, 1));
        Page<AlertView> last =
                list(manager(SERVICES), new PageRequest(first.next().orElseThrow(), 1));

        assertThat(first.items()).containsExactly(alert);
        assertThat(last.items()).containsExactly(second);
        assertThat(last.next()).isEmpty();
    }

    /** The last alert, after the tandem has called off two sessions. */
    private AlertView raised(TandemView tandem) {
        SessionView first = cancel(place.scheduled(tandem, NEXT_WEEK));
        cancel(place.schedule(first, NEXT_WEEK));
        return list(groupHr(), FIRST).items().stream()
                .filter(it -> it.tandem().equals(tandem.id()))
                .findFirst()
                .orElseThrow();
    }

    private SessionView cancel(SessionView session) {
        return place.cancel(self(LEA), session, MeetingPlace.ILLNESS);
    }

    private static Caller managerOfEnergieAnd(Role wide) {
        return new Caller("somebody", Set.of(Role.PROGRAMME_MANAGER, wide), Set.of(ENERGIE.value()));
    }

    private Page<AlertView> openTo(Caller caller) {
        return place.in(() -> place.beans().alerts.list(caller, true, FIRST));
    }

    private Page<AlertView> list(Caller caller, PageRequest page) {
        return place.in(() -> place.beans().alerts.list(caller, false, page));
    }

    private AlertView get(Caller caller, AlertId id) {
        return place.in(() -> place.beans().alerts.get(caller, id));
    }

    private AlertView acknowledge(Caller caller, AlertView read) {
        return place.in(() -> place.beans().alerts.acknowledge(caller, read.id(), read.version()));
    }
}
