package mentoring.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import mentoring.programme.ProgrammeRefused;
import mentoring.programme.ProgrammeState;
import mentoring.programme.Template;
import mentoring.programme.WaveState;
import mentoring.programme.control.ProgrammeStore;
import mentoring.session.Meanwhile;
import mentoring.shared.Caller;
import mentoring.shared.Role;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosingRaceTest {
    private static final Caller MANAGER =
            new Caller("claire.moreau", Set.of(Role.PROGRAMME_MANAGER), Set.of("aurore-services"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-01T09:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = new TestDatabase();
    private ProgrammeView programme;
    private WaveView wave;

    @BeforeEach
    void plan() {
        programme = database.inTransaction(this::running);
        wave = database.inTransaction(
                () -> waves(database.entityManager()).add(MANAGER, programme.id(), Requests.wave("aurore-services")));
        programme = database.inTransaction(
                () -> programmes(database.entityManager()).known(programme.id()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void closes_no_programme_while_a_wave_opens() {
        Meanwhile<ProgrammeView> closing = new Meanwhile<>(database, this::closed);
        WaveView opened = database.inTransaction(() -> {
            WaveView open = opened(database.entityManager());
            closing.start();
            return open;
        });

        assertThat(opened.state()).isEqualTo(WaveState.OPEN);
        assertThatThrownBy(closing::result)
                .isInstanceOf(ProgrammeRefused.class)
                .hasMessageStartingWith("waves-under-way");
    }

    @Test
    void opens_no_wave_while_its_programme_is_closed() {
        Meanwhile<WaveView> opening = new Meanwhile<>(database, this::opened);
        ProgrammeView closed = database.inTransaction(() -> {
            ProgrammeView over = closed(database.entityManager());
            opening.start();
            return over;
        });

        assertThat(closed.state()).isEqualTo(ProgrammeState.CLOSED);
        assertThatThrownBy(opening::result)
                .isInstanceOf(ProgrammeRefused.class)
                .hasMessageStartingWith("enrolment-shut");
    }

    private ProgrammeView running() {
        Programmes programmes = programmes(database.entityManager());
        ProgrammeView made = programmes.create(MANAGER, Requests.programme(Template.REVERSE_MENTORING));
        made = programmes.recordImpactAssessment(MANAGER, made.id(), made.version(), Requests.ASSESSMENT);
        made = programmes.recordConsultation(MANAGER, made.id(), made.version(), Requests.CONSULTATION);
        made = programmes.changeState(MANAGER, made.id(), made.version(), ProgrammeState.ENROLLING);
        return programmes.changeState(MANAGER, made.id(), made.version(), ProgrammeState.RUNNING);
    }

    private ProgrammeView closed(EntityManager em) {
        return programmes(em).changeState(MANAGER, programme.id(), programme.version(), ProgrammeState.CLOSED);
    }

    private WaveView opened(EntityManager em) {
        return waves(em).changeState(MANAGER, wave.id(), wave.version(), WaveState.OPEN);
    }

    private static Programmes programmes(EntityManager em) {
        return Injection.into(new Programmes(), store(em), new Transitions(), CLOCK);
    }

    private static Waves waves(EntityManager em) {
        return Injection.into(
                new Waves(), store(em), new KnownSubsidiaries("aurore-services"), new Transitions(), CLOCK);
    }

    private static ProgrammeStore store(EntityManager em) {
        return Injection.into(new ProgrammeStore(), em);
    }
}
