package mentoring.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeState;
import mentoring.programme.Template;
import mentoring.programme.WaveState;
import mentoring.programme.control.ProgrammeStore;
import mentoring.programme.control.QuestionSets;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgrammesTest {
    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    private static final Caller MANAGER = caller("claire.moreau", Role.PROGRAMME_MANAGER, "aurore-services");
    private static final Caller PARTICIPANT = caller("leo.petit", Role.PARTICIPANT, "aurore-services");
    private static final Caller ELSEWHERE = caller("jonas.weber", Role.PROGRAMME_MANAGER, "aurore-deutschland");

    private final TestDatabase database = new TestDatabase();
    private final Transitions transitions = new Transitions();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final ProgrammeStore store = Injection.into(new ProgrammeStore(), database.entityManager());
    private final Programmes programmes = Injection.into(new Programmes(), store, transitions, clock);
    private final Waves waves = Injection.into(
            new Waves(), store, new KnownSubsidiaries("aurore-services", "aurore-deutschland"), transitions, clock);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keeps_a_programme_as_it_was_asked_for() {
        ProgrammeView created = create();

        ProgrammeView read = programmes.get(PARTICIPANT, created.id());

        assertThat(read).isEqualTo(created);
        assertThat(read.topics()).hasSize(1);
        assertThat(read.questionnaire()).isEqualTo(QuestionSets.questionnaire(Template.REVERSE_MENTORING));
        assertThat(read.barometer()).isEqualTo(QuestionSets.barometer(Template.REVERSE_MENTORING));
        assertThat(read.impactAssessment()).isNull();
    }

    @Test
    void refuses_a_programme_of_a_participant() {
        assertThatThrownBy(() -> programmes.create(PARTICIPANT, Requests.programme(Template.REVERSE_MENTORING)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void does_not_find_a_programme_that_nobody_created() {
        assertThatThrownBy(() -> programmes.get(MANAGER, new ProgrammeId(1))).isInstanceOf(NotFound.class);
    }

    @Test
    void is_cleared_by_its_two_records_and_tells_so_once() {
        ProgrammeView cleared = cleared(create());

        assertThat(cleared.state()).isEqualTo(ProgrammeState.CLEARED);
        assertThat(programmes.known(cleared.id())).isEqualTo(cleared);
        assertThat(cleared.impactAssessment().recordedBy()).isEqualTo("claire.moreau");
        assertThat(cleared.worksCouncilConsultation().recordedAt()).isEqualTo(NOW);
        assertThat(transitions.told())
                .containsExactly(
                        "programme:  -> DRAFT by claire.moreau", "programme: DRAFT -> CLEARED by claire.moreau");
    }

    @Test
    void each_change_has_a_version_of_its_own() {
        ProgrammeView created = create();
        ProgrammeView recorded = recordAssessment(created);

        assertThat(recorded.version()).isGreaterThan(created.version());
        assertThatThrownBy(() -> recordAssessment(created)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void asking_for_the_state_it_is_in_changes_nothing() {
        ProgrammeView cleared = cleared(create());
        int before = transitions.told().size();

        assertThat(to(cleared, ProgrammeState.CLEARED)).isEqualTo(cleared);
        assertThat(transitions.told()).hasSize(before);
    }

    @Test
    void managers_of_the_leading_subsidiary_alone_steer_once_there_are_waves() {
        ProgrammeView cleared = cleared(create());
        database.inTransaction(() -> waves.add(MANAGER, cleared.id(), Requests.wave("aurore-services")));

        assertThatThrownBy(() -> database.inTransaction(() ->
                        programmes.changeState(ELSEWHERE, cleared.id(), cleared.version(), ProgrammeState.ENROLLING)))
                .isInstanceOf(NotAllowed.class);
        assertThat(to(cleared, ProgrammeState.ENROLLING).state()).isEqualTo(ProgrammeState.ENROLLING);
    }

    @Test
    void does_not_close_while_a_wave_is_open() {
        ProgrammeView enrolling = to(cleared(create()), ProgrammeState.ENROLLING);
        WaveView wave =
                database.inTransaction(() -> waves.add(MANAGER, enrolling.id(), Requests.wave("aurore-services")));
        database.inTransaction(() -> waves.changeState(MANAGER, wave.id(), wave.version(), WaveState.OPEN));
        ProgrammeView running = to(enrolling, ProgrammeState.RUNNING);

        assertThatThrownBy(() -> to(running, ProgrammeState.CLOSED)).hasMessage("waves-under-way {places=[1]}");
        assertThat(programmes.known(running.id()).state()).isEqualTo(ProgrammeState.RUNNING);
    }

    @Test
    void lists_programmes_page_by_page_in_the_order_of_creation() {
        ProgrammeView first = create();
        ProgrammeView second = create();
        ProgrammeView third = create();

        Page<ProgrammeView> page = programmes.list(PARTICIPANT, new PageRequest(0, 2));
        Page<ProgrammeView> last =
                programmes.list(PARTICIPANT, new PageRequest(page.next().getAsLong(), 2));

        assertThat(page.items()).containsExactly(first, second);
        assertThat(last.items()).containsExactly(third);
        assertThat(last.next()).isEmpty();
    }

    private ProgrammeView create() {
        return database.inTransaction(() -> programmes.create(MANAGER, Requests.programme(Template.REVERSE_MENTORING)));
    }

    private ProgrammeView recordAssessment(ProgrammeView read) {
        return database.inTransaction(
                () -> programmes.recordImpactAssessment(MANAGER, read.id(), read.version(), Requests.ASSESSMENT));
    }

    private ProgrammeView cleared(ProgrammeView draft) {
        ProgrammeView assessed = recordAssessment(draft);
        return database.inTransaction(
                () -> programmes.recordConsultation(MANAGER, assessed.id(), assessed.version(), Requests.CONSULTATION));
    }

    private ProgrammeView to(ProgrammeView read, ProgrammeState state) {
        return database.inTransaction(() -> programmes.changeState(MANAGER, read.id(), read.version(), state));
    }

    private static Caller caller(String subject, Role role, String subsidiary) {
        return new Caller(subject, Set.of(role), Set.of(subsidiary));
    }
}
