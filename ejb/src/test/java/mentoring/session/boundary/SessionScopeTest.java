package mentoring.session.boundary;

import static mentoring.enrolment.ASubsidiary.ENERGIE;
import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.groupHr;
import static mentoring.enrolment.ASubsidiary.manager;
import static mentoring.session.boundary.MeetingPlace.ANNE;
import static mentoring.session.boundary.MeetingPlace.HELENE;
import static mentoring.session.boundary.MeetingPlace.ILLNESS;
import static mentoring.session.boundary.MeetingPlace.LEA;
import static mentoring.session.boundary.MeetingPlace.MARC;
import static mentoring.session.boundary.MeetingPlace.NEXT_WEEK;
import static mentoring.session.boundary.MeetingPlace.NOTES;
import static mentoring.session.boundary.MeetingPlace.YVES;
import static mentoring.session.boundary.MeetingPlace.role;
import static mentoring.session.boundary.MeetingPlace.self;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.directory.boundary.PersonView;
import mentoring.session.SessionId;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.tandem.boundary.TandemView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionScopeTest {
    private final MeetingPlace place = new MeetingPlace();
    private final TandemView triad = place.triad();
    private final SessionView session = place.cancel(place.scheduled(triad, NEXT_WEEK));

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void shows_every_member_what_is_prepared_and_said() {
        for (PersonView member : List.of(LEA, HELENE, MARC, ANNE)) {
            SessionView seen = place.seenBy(self(member), session.id());

            assertThat(seen.preparation()).isEqualTo(NOTES);
            assertThat(seen.history()).extracting(PastSlotView::comment).containsExactly("a cold");
        }
    }

    @Test
    void shows_those_who_oversee_it_whether_and_when_it_meets_and_no_more() {
        for (Caller caller : List.of(manager(SERVICES), role(Role.SUBSIDIARY_HR), groupHr())) {
            SessionView seen = place.seenBy(caller, session.id());

            assertThat(seen.state()).isEqualTo(session.state());
            assertThat(seen.startsAt()).isEqualTo(NEXT_WEEK);
            assertThat(seen.preparation()).isNull();
            assertThat(seen.history()).singleElement().satisfies(slot -> {
                assertThat(slot.reason()).isEqualTo(ILLNESS.reason());
                assertThat(slot.comment()).isNull();
            });
            assertThat(place.read(() -> place.beans().sessions.list(caller, triad.id())))
                    .containsExactly(seen);
        }
    }

    @Test
    void shows_all_to_a_manager_who_is_also_a_member() {
        Caller both =
                new Caller(MARC.login(), Set.of(Role.PARTICIPANT, Role.PROGRAMME_MANAGER), Set.of(SERVICES.value()));

        assertThat(place.seenBy(both, session.id()).preparation()).isEqualTo(NOTES);
    }

    @Test
    void answers_not_yours_exactly_as_not_there() {
        SessionId none = new SessionId(999);

        NotFound notYours = notFound(self(YVES), session.id());
        NotFound notThere = notFound(self(YVES), none);

        assertThat(notYours.code()).isEqualTo(notThere.code());
        assertThat(notYours.facts())
                .isEqualTo(Map.of("kind", "session", "id", "" + session.id().value()));
        assertThat(notThere.facts()).isEqualTo(Map.of("kind", "session", "id", "999"));
    }

    @Test
    void does_not_exist_for_the_managers_of_another_subsidiary() {
        assertThat(notFound(manager(ENERGIE), session.id())).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTICIPANT", "COMEX", "OPERATOR"})
    void does_not_exist_for_other_roles_of_the_subsidiary(Role role) {
        assertThat(notFound(role(role), session.id())).isNotNull();
    }

    @Test
    void does_not_exist_for_a_member_whose_token_holds_elsewhere() {
        Caller elsewhere = new Caller(HELENE.login(), Set.of(Role.PARTICIPANT), Set.of(ENERGIE.value()));

        assertThat(notFound(elsewhere, session.id())).isNotNull();
    }

    @Test
    void does_not_exist_for_strangers_who_want_to_change_it() {
        Caller stranger = self(YVES);

        assertThatThrownBy(() -> place.schedule(stranger, session, NEXT_WEEK)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> place.hold(stranger, session, LEA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> place.cancel(stranger, session, ILLNESS)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_changed_by_nobody_who_only_oversees_it() {
        Caller overseer = manager(SERVICES);

        assertThatThrownBy(() -> place.schedule(overseer, session, NEXT_WEEK)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> place.hold(overseer, session, LEA)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> place.cancel(overseer, session, ILLNESS)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> place.in(
                        () -> place.beans().sessions.prepare(overseer, session.id(), session.version(), NOTES)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> place.in(() -> place.beans().sessions.plan(overseer, triad.id())))
                .isInstanceOf(NotAllowed.class);
    }

    private NotFound notFound(Caller caller, SessionId id) {
        return catchThrowableOfType(NotFound.class, () -> place.seenBy(caller, id));
    }
}
