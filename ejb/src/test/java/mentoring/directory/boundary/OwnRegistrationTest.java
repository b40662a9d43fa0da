package mentoring.directory.boundary;

import static mentoring.directory.ACommunity.CODE;
import static mentoring.directory.ACommunity.declaring;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import mentoring.directory.ACommunity;
import mentoring.directory.Facts;
import mentoring.directory.PersonState;
import mentoring.directory.RegistrationState;
import mentoring.directory.entity.Person;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody of a community does with their registration. */
class OwnRegistrationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Caller OUTSIDER = outsider("lea");

    @TempDir
    Path folder;

    private final TestDatabase database = new TestDatabase();
    private ADesk desk;
    private RegistrationView lea;

    @BeforeEach
    void register() {
        new ACommunity(folder).saying();
        at(NOW);
        lea = registered("lea@example.org");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void is_found_by_a_token_that_names_no_subsidiary() {
        Caller placed = placed(OUTSIDER);

        assertThat(placed.subsidiaries()).containsExactly(CODE.value());
        assertThat(mine(placed)).isEqualTo(lea);
    }

    @Test
    void adds_nothing_to_a_token_that_names_a_subsidiary_or_holds_another_role() {
        Caller named = new Caller("lea", Set.of(Role.PARTICIPANT), Set.of("aurore-services"));
        Caller manager = new Caller("lea", Set.of(Role.PARTICIPANT, Role.PROGRAMME_MANAGER), Set.of());

        assertThat(placed(named)).isEqualTo(named);
        assertThat(placed(manager)).isEqualTo(manager);
        assertThat(placed(outsider("george")).subsidiaries()).isEmpty();
    }

    @Test
    void is_changed_as_a_whole_on_the_version_read() {
        at(NOW.plus(Duration.ofDays(1)));

        RegistrationView changed = own((it, me) -> it.change(me, lea.version(), declaring("Martin", "SENIOR")));

        assertThat(changed.familyName()).isEqualTo("Martin");
        assertThat(changed.careerBand()).isEqualTo("SENIOR");
        assertThat(changed.site()).isNull();
        assertThat(changed.changedAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> own((it, me) -> it.change(me, lea.version(), declaring("Petit", "SENIOR"))))
                .isInstanceOf(StaleVersion.class);
        assertThat(person().displayName()).isEqualTo("Léa Martin");
        assertThat(person().rank()).isEqualTo(2);
    }

    @Test
    void cannot_be_changed_to_a_side_that_there_is_not() {
        assertThatThrownBy(() -> own((it, me) -> it.change(me, lea.version(), declaring("Martin", "MIDDLE"))))
                .hasMessageStartingWith("band-unknown");
    }

    @Test
    void ends_like_the_job_of_a_leaver() {
        RegistrationView left = leave();

        assertThat(left.state()).isEqualTo(RegistrationState.LEFT);
        assertThat(person().state()).isEqualTo(PersonState.DEPARTED);
        assertThat(desk.farewells).containsExactly(lea.person());
        assertThat(desk.transitions.told()).endsWith("registration: REGISTERED -> LEFT by lea");
        assertThat(placed(OUTSIDER).subsidiaries()).isEmpty();
        assertThatThrownBy(() -> mine(OUTSIDER)).hasMessageStartingWith("person-unknown");
    }

    @Test
    void does_not_end_on_an_old_version() {
        assertThatThrownBy(() -> own((it, me) -> it.leave(me, lea.version() + 1)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void makes_the_same_person_of_who_returns_by_a_new_invitation() {
        leave();

        RegistrationView back = registered("lea.again@example.org");

        assertThat(back.person()).isEqualTo(lea.person());
        assertThat(back.state()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(person().state()).isEqualTo(PersonState.ACTIVE);
        assertThat(desk.transitions.told()).endsWith("registration: LEFT -> REGISTERED by lea");
    }

    @Test
    void is_not_there_for_people_from_a_directory() {
        Caller anna = new Caller("anna", Set.of(Role.PARTICIPANT), Set.of("aurore-services"));
        database.inTransaction(() -> {
            database.entityManager()
                    .persist(new Person(ACommunity.DIRECTORY, Facts.of("anna").facts()));
            return null;
        });

        assertThatThrownBy(() -> mine(anna)).isInstanceOf(NotFound.class);
    }

    private RegistrationView leave() {
        return own((it, me) -> it.leave(me, it.mine(me).version()));
    }

    private RegistrationView registered(String mail) {
        String code = database.inTransaction(() -> desk.code(database.entityManager(), mail));
        return doing(it -> it.register(OUTSIDER, CODE, registering(code, "JUNIOR", null)));
    }

    private PersonView person() {
        return database.inTransaction(
                () -> desk.people(database.entityManager()).known(lea.person()));
    }

    private RegistrationView own(BiFunction<Registrations, Caller, RegistrationView> useCase) {
        return doing(it -> useCase.apply(it, it.placed(OUTSIDER)));
    }

    private Caller placed(Caller caller) {
        return doing(it -> it.placed(caller));
    }

    private RegistrationView mine(Caller caller) {
        return doing(it -> it.mine(caller));
    }

    private <T> T doing(Function<Registrations, T> useCase) {
        return database.inTransaction(() -> useCase.apply(desk.registrations(database.entityManager())));
    }

    private void at(Instant moment) {
        desk = new ADesk(folder, Clock.fixed(moment, ZoneOffset.UTC));
    }
}
