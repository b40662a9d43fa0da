package mentoring.directory.boundary;

import static mentoring.directory.ACommunity.CODE;
import static mentoring.directory.ACommunity.DIRECTORY;
import static mentoring.directory.ACommunity.outsider;
import static mentoring.directory.ACommunity.registering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import mentoring.directory.ACommunity;
import mentoring.directory.Facts;
import mentoring.directory.InvitationState;
import mentoring.directory.PersonState;
import mentoring.directory.RegistrationState;
import mentoring.directory.entity.Person;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How somebody comes into a community. */
class RegistrationsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Caller LEA = outsider("lea");
    private static final Caller GEORGE = outsider("george");

    @TempDir
    Path folder;

    private final TestDatabase database = new TestDatabase();
    private ADesk desk;

    @BeforeEach
    void describe() {
        new ACommunity(folder).saying();
        at(NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void make_an_active_person_of_who_was_invited() {
        RegistrationView lea = register(LEA, code("lea@example.org"), "JUNIOR");

        assertThat(lea.state()).isEqualTo(RegistrationState.REGISTERED);
        PersonView person = database.inTransaction(
                () -> desk.people(database.entityManager()).known(lea.person()));
        assertThat(person.state()).isEqualTo(PersonState.ACTIVE);
        assertThat(person.displayName()).isEqualTo("Léa Morel");
        assertThat(person.login()).isEqualTo("lea");
        assertThat(person.careerBand()).isEqualTo("JUNIOR");
        assertThat(person.rank()).isEqualTo(1);
        assertThat(person.languages()).containsExactly("en", "fr");
    }

    @Test
    void use_the_invitation_up_and_tell_of_both() {
        RegistrationView lea = register(LEA, code("lea@example.org"), "JUNIOR");

        assertThat(desk.transitions.told())
                .containsExactly(
                        "invitation:  -> ISSUED by hr",
                        "invitation: ISSUED -> USED by lea",
                        "registration:  -> REGISTERED by lea");
        InvitationView used = database.inTransaction(() -> desk.invitations(database.entityManager())
                .list(ACommunity.HR, CODE, InvitationState.USED, new PageRequest(0, 50))
                .items()
                .get(0));
        assertThat(used.person()).isEqualTo(lea.person());
    }

    @Test
    void refuse_a_code_that_nobody_has_or_had_before_it_was_issued_again() {
        String first = code("lea@example.org");
        database.inTransaction(() -> {
            Invitations invitations = desk.invitations(database.entityManager());
            return invitations.reissue(
                    ACommunity.HR,
                    invitations
                            .list(ACommunity.HR, CODE, null, new PageRequest(0, 50))
                            .items()
                            .get(0)
                            .id());
        });

        assertThatThrownBy(() -> register(LEA, first, "JUNIOR")).hasMessageStartingWith("invitation-unknown");
        assertThatThrownBy(() -> register(LEA, "guessed", "JUNIOR")).hasMessageStartingWith("invitation-unknown");
    }

    @Test
    void tell_who_has_the_code_what_has_become_of_the_invitation() {
        String used = code("used@example.org");
        String expired = code("expired@example.org");
        register(LEA, used, "JUNIOR");

        assertThatThrownBy(() -> register(GEORGE, used, "SENIOR")).hasMessageStartingWith("invitation-used");
        at(NOW.plus(Duration.ofDays(30)));
        assertThatThrownBy(() -> register(GEORGE, expired, "SENIOR")).hasMessageStartingWith("invitation-expired");
    }

    @Test
    void take_one_registration_of_a_login_whatever_its_case() {
        register(LEA, code("lea@example.org"), "JUNIOR");
        String another = code("again@example.org");

        assertThatThrownBy(() -> register(outsider("LEA"), another, "JUNIOR"))
                .hasMessageStartingWith("already-registered");
    }

    @Test
    void refuse_a_side_that_there_is_not_with_those_there_are_and_keep_the_invitation() {
        String code = code("lea@example.org");

        assertThatThrownBy(() -> register(LEA, code, "MIDDLE"))
                .hasMessageStartingWith("band-unknown")
                .hasMessageContaining("[JUNIOR, SENIOR]");
        assertThat(register(LEA, code, "SENIOR").careerBand()).isEqualTo("SENIOR");
    }

    @Test
    void need_consent_where_there_is_a_data_notice() {
        new ACommunity(folder).saying("registration.notice = " + ACommunity.NOTICE);
        String code = code("lea@example.org");

        assertThatThrownBy(() -> register(LEA, registering(code, "JUNIOR", false)))
                .hasMessageStartingWith("notice-not-accepted");
        assertThatThrownBy(() -> register(LEA, registering(code, "JUNIOR", null)))
                .hasMessageStartingWith("notice-not-accepted");
        RegistrationView lea = register(LEA, registering(code, "JUNIOR", true));
        assertThat(lea.notice()).isEqualTo(ACommunity.NOTICE);
        assertThat(lea.consentedAt()).isEqualTo(NOW);
    }

    @Test
    void refuse_people_from_a_directory() {
        database.inTransaction(() -> {
            database.entityManager()
                    .persist(new Person(DIRECTORY, Facts.of("lea").facts()));
            return null;
        });
        String code = code("lea@example.org");

        assertThatThrownBy(() -> register(LEA, code, "JUNIOR")).hasMessageStartingWith("known-in-a-directory");
    }

    @Test
    void show_a_token_from_outside_no_difference_between_a_directory_and_nothing() {
        assertThatThrownBy(() -> register(LEA, DIRECTORY, "guessed")).hasMessageStartingWith("invitation-unknown");
        assertThatThrownBy(() -> register(LEA, new SubsidiaryCode("nowhere"), "guessed"))
                .hasMessageStartingWith("invitation-unknown");
    }

    @Test
    void tell_who_holds_for_a_subsidiary_that_it_is_no_community_or_not_there() {
        Caller named = new Caller("lea", Set.of(Role.PARTICIPANT), Set.of(DIRECTORY.value(), "nowhere"));

        assertThatThrownBy(() -> register(named, DIRECTORY, "guessed")).hasMessageStartingWith("not-a-community");
        assertThatThrownBy(() -> register(named, new SubsidiaryCode("nowhere"), "guessed"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void are_for_participants() {
        Caller manager = new Caller("lea", Set.of(Role.PROGRAMME_MANAGER), Set.of(CODE.value()));

        assertThatThrownBy(() -> register(manager, code("lea@example.org"), "JUNIOR"))
                .isInstanceOf(NotAllowed.class);
    }

    private void at(Instant moment) {
        desk = new ADesk(folder, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private String code(String mail) {
        return database.inTransaction(() -> desk.code(database.entityManager(), mail));
    }

    private RegistrationView register(Caller caller, String code, String band) {
        return register(caller, registering(code, band, null));
    }

    private RegistrationView register(Caller caller, NewRegistration command) {
        return database.inTransaction(
                () -> desk.registrations(database.entityManager()).register(caller, CODE, command));
    }

    private RegistrationView register(Caller caller, SubsidiaryCode subsidiary, String code) {
        return database.inTransaction(() -> desk.registrations(database.entityManager())
                .register(caller, subsidiary, registering(code, "JUNIOR", null)));
    }
}
