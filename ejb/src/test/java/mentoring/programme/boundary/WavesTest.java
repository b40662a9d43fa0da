package mentoring.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import mentoring.programme.PairingMode;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeState;
import mentoring.programme.Template;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.control.ProgrammeStore;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WavesTest {
    private static final Caller MANAGER =
            new Caller("claire.moreau", Set.of(Role.PROGRAMME_MANAGER), Set.of("aurore-services", "aurore-energie"));
    private static final Caller ELSEWHERE =
            new Caller("jonas.weber", Set.of(Role.PROGRAMME_MANAGER), Set.of("aurore-deutschland"));
    private static final Caller HR = new Caller("anne.roy", Set.of(Role.SUBSIDIARY_HR), Set.of("aurore-services"));

    private final TestDatabase database = new TestDatabase();
    private final Transitions transitions = new Transitions();
    private final Clock clock = Clock.fixed(Instant.parse("2027-02-01T09:00:00Z"), ZoneOffset.UTC);
    private final ProgrammeStore store = Injection.into(new ProgrammeStore(), database.entityManager());
    private final Programmes programmes = Injection.into(new Programmes(), store, transitions, clock);
    private final Waves waves = Injection.into(
            new Waves(), store, new KnownSubsidiaries("aurore-services", "aurore-deutschland"), transitions, clock);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void gives_places_in_the_order_of_planning() {
        ProgrammeId programme = draft();

        WaveView first = add(programme);
        WaveView second = add(programme);

        assertThat(first.place()).isEqualTo(1);
        assertThat(second.place()).isEqualTo(2);
        assertThat(waves.ofProgramme(programme)).containsExactly(first, second);
        assertThat(waves.known(first.id())).isEqualTo(first);
    }

    @Test
    void counts_places_in_each_programme_apart() {
        add(draft());

        assertThat(add(draft()).place()).isEqualTo(1);
    }

    @Test
    void is_left_to_the_programme_unless_planned_for_choice() {
        ProgrammeId programme = draft();

        WaveView usual = add(programme);
        WaveView chosen =
                database.inTransaction(() -> waves.add(MANAGER, programme, Requests.choice("aurore-services")));

        assertThat(waves.known(usual.id()).pairingMode()).isEqualTo(PairingMode.OPTIMISED);
        assertThat(waves.known(chosen.id()).pairingMode()).isEqualTo(PairingMode.CHOICE);
    }

    @Test
    void lets_triads_alone_start_in_the_same_two_weeks() {
        ProgrammeId programme = draft();

        WaveView triads = add(programme);
        WaveView pairs =
                database.inTransaction(() -> waves.add(MANAGER, programme, Requests.choice("aurore-services")));

        assertThat(triads.startsBy()).isEqualTo(triads.startsOn().plusDays(13));
        assertThat(pairs.startsBy()).isNull();
    }

    @Test
    void does_not_know_a_subsidiary_without_a_file() {
        ProgrammeId programme = draft();

        assertThatThrownBy(() ->
                        database.inTransaction(() -> waves.add(MANAGER, programme, Requests.wave("aurore-energie"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void answers_the_same_for_a_subsidiary_that_is_not_the_callers() {
        ProgrammeId programme = draft();

        assertThatThrownBy(() -> database.inTransaction(
                        () -> waves.add(MANAGER, programme, Requests.wave("aurore-deutschland"))))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("aurore-deutschland");
    }

    @Test
    void is_planned_by_programme_managers_only() {
        ProgrammeId programme = draft();

        assertThatThrownBy(() -> waves.add(HR, programme, Requests.wave("aurore-services")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void is_not_there_for_managers_of_other_subsidiaries() {
        WaveView wave = add(draft());

        assertThatThrownBy(() -> waves.get(ELSEWHERE, wave.id()))
                .hasMessage(messageOf(NotFound.of("wave", wave.id().value())));
        assertThatThrownBy(() -> waves.changeState(ELSEWHERE, wave.id(), wave.version(), WaveState.OPEN))
                .isInstanceOf(NotFound.class);
        assertThat(waves.list(ELSEWHERE, wave.programme())).isEmpty();
        assertThat(waves.list(HR, wave.programme())).containsExactly(wave);
    }

    @Test
    void opens_first_of_all_once_enrolment_is_open() {
        WaveView wave = add(enrolling());

        WaveView opened = byHand(wave, WaveState.OPEN);

        assertThat(opened.state()).isEqualTo(WaveState.OPEN);
        assertThat(opened.version()).isGreaterThan(wave.version());
        assertThat(transitions.told())
                .contains("wave:  -> PLANNED by claire.moreau", "wave: PLANNED -> OPEN by claire.moreau");
    }

    @Test
    void stays_planned_while_the_programme_is_not_cleared() {
        WaveView wave = add(draft());

        assertThatThrownBy(() -> byHand(wave, WaveState.OPEN)).hasMessage("enrolment-shut {state=DRAFT}");
        assertThat(waves.known(wave.id()).state()).isEqualTo(WaveState.PLANNED);
    }

    @Test
    void waits_for_the_gate_of_the_wave_before_it() {
        ProgrammeId programme = enrolling();
        WaveView first = byHand(add(programme), WaveState.OPEN);
        WaveView second = add(programme);

        assertThatThrownBy(() -> byHand(second, WaveState.OPEN)).hasMessageStartingWith("wave-not-next");

        decided(first, WaveState.GO);
        assertThat(byHand(second, WaveState.OPEN).state()).isEqualTo(WaveState.OPEN);
    }

    @Test
    void returns_from_hold_to_its_review_by_hand() {
        WaveView held = decided(byHand(add(enrolling()), WaveState.OPEN), WaveState.HOLD);

        assertThat(byHand(held, WaveState.REVIEW).state()).isEqualTo(WaveState.REVIEW);
    }

    @Test
    void refuses_a_change_of_what_somebody_else_has_changed() {
        WaveView read = add(enrolling());
        byHand(read, WaveState.OPEN);

        assertThatThrownBy(() -> byHand(read, WaveState.OPEN)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void takes_enrolments_while_open_and_in_its_window() {
        WaveView wave = byHand(add(enrolling()), WaveState.OPEN);

        assertThatCode(() -> waves.mustBeEnrolling(wave.id(), Requests.TODAY.plusDays(14)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> waves.mustBeEnrolling(wave.id(), Requests.TODAY.plusDays(15)))
                .hasMessageStartingWith("enrolment-window-closed");
    }

    @Test
    void says_first_that_the_programme_is_not_cleared() {
        WaveView wave = add(draft());

        assertThatThrownBy(() -> waves.mustBeEnrolling(wave.id(), Requests.TODAY))
                .hasMessage("enrolment-shut {state=DRAFT}");
    }

    @Test
    void does_not_find_a_wave_that_nobody_planned() {
        assertThatThrownBy(() -> waves.known(new WaveId(7))).isInstanceOf(NotFound.class);
    }

    private ProgrammeId draft() {
        return database.inTransaction(() -> programmes.create(MANAGER, Requests.programme(Template.REVERSE_MENTORING)))
                .id();
    }

    private ProgrammeId enrolling() {
        ProgrammeId id = draft();
        return database.inTransaction(() -> {
            long version = programmes.known(id).version();
            version = programmes
                    .recordImpactAssessment(MANAGER, id, version, Requests.ASSESSMENT)
                    .version();
            version = programmes
                    .recordConsultation(MANAGER, id, version, Requests.CONSULTATION)
                    .version();
            return programmes
                    .changeState(MANAGER, id, version, ProgrammeState.ENROLLING)
                    .id();
        });
    }

    private WaveView add(ProgrammeId programme) {
        return database.inTransaction(() -> waves.add(MANAGER, programme, Requests.wave("aurore-services")));
    }

    private WaveView byHand(WaveView read, WaveState to) {
        return database.inTransaction(() -> waves.changeState(MANAGER, read.id(), read.version(), to));
    }

    private WaveView decided(WaveView open, WaveState decision) {
        return database.inTransaction(() -> {
            waves.advance(open.id(), WaveState.PAIRED, "claire.moreau");
            waves.advance(open.id(), WaveState.RUNNING, "claire.moreau");
            waves.advance(open.id(), WaveState.REVIEW, "claire.moreau");
            return waves.advance(open.id(), decision, "claire.moreau");
        });
    }

    private static String messageOf(Exception refusal) {
        return refusal.getMessage();
    }
}
