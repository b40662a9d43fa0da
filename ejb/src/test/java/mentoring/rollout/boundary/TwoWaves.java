package mentoring.rollout.boundary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentoring.directory.Population;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.directory.boundary.SubsidiaryView;
import mentoring.programme.Formation;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeState;
import mentoring.programme.Template;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.boundary.ImpactAssessment;
import mentoring.programme.boundary.NewProgramme;
import mentoring.programme.boundary.NewTopic;
import mentoring.programme.boundary.NewWave;
import mentoring.programme.boundary.ProgrammeView;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.programme.boundary.WorksCouncilConsultation;
import mentoring.programme.control.ProgrammeStore;
import mentoring.rollout.cascade.GateFigures;
import mentoring.rollout.control.GateGrounds;
import mentoring.shared.Caller;
import mentoring.shared.Localised;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;

/** A programme of two waves, the first at its gate, the second in another subsidiary; the grounds are as the test puts them. */
final class TwoWaves implements AutoCloseable {
    static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    static final String SERVICES = "aurore-services";
    static final String ENERGIE = "aurore-energie";
    static final Caller MANAGER = holding(Role.PROGRAMME_MANAGER, SERVICES);
    static final GateFigures ENOUGH = new GateFigures(5, 10, 7, Optional.of(35), 10, 8);
    static final GateFigures TOO_LITTLE = new GateFigures(5, 10, 7, Optional.of(34), 10, 8);

    private static final Caller PLANNER = holding(Role.PROGRAMME_MANAGER, SERVICES, ENERGIE);
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final Localised TITLE = new Localised("Mentorat inversé", "Reverse mentoring");

    final TestDatabase database = new TestDatabase();
    final Transitions transitions = new Transitions();
    final Programmes programmes;
    final Waves waves;
    final WaveId first;
    final WaveId second;
    private final Grounds grounds = new Grounds();

    TwoWaves() {
        ProgrammeStore store = Injection.into(new ProgrammeStore(), database.entityManager());
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        programmes = Injection.into(new Programmes(), store, transitions, clock);
        waves = Injection.into(new Waves(), store, new AnySubsidiary(), transitions, clock);
        ProgrammeId programme = database.inTransaction(this::enrolling);
        first = plan(programme, SERVICES);
        second = plan(programme, ENERGIE);
    }

    /** Takes the first wave to this state. */
    TwoWaves at(WaveState state) {
        List<WaveState> way = List.of(WaveState.OPEN, WaveState.PAIRED, WaveState.RUNNING, WaveState.REVIEW);
        int steps = state == WaveState.GO || state == WaveState.HOLD ? way.size() : way.indexOf(state) + 1;
        way.subList(0, steps).forEach(this::advance);
        if (steps == way.size() && state != WaveState.REVIEW) {
            advance(state);
        }
        transitions.forget();
        return this;
    }

    TwoWaves with(GateFigures figures) {
        grounds.figures = figures;
        return this;
    }

    Gates gates() {
        return Injection.into(
                new Gates(),
                database.entityManager(),
                waves,
                programmes,
                grounds,
                transitions,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    GateDecisionView decide() {
        return database.inTransaction(() -> gates().decide(MANAGER, first));
    }

    WaveView reviewAgain() {
        return database.inTransaction(
                () -> waves.changeState(MANAGER, first, waves.known(first).version(), WaveState.REVIEW));
    }

    WaveId plan(ProgrammeId programme, String subsidiary) {
        NewWave wave = new NewWave(
                new SubsidiaryCode(subsidiary), Population.COMEX, Formation.TRIAD, null, TODAY, TODAY, TODAY, TODAY);
        return database.inTransaction(() -> waves.add(PLANNER, programme, wave).id());
    }

    ProgrammeId programme() {
        return waves.known(first).programme();
    }

    WaveState state(WaveId wave) {
        return database.inTransaction(() -> waves.known(wave).state());
    }

    static Caller holding(Role role, String... subsidiaries) {
        return new Caller("claire.moreau", Set.of(role), Set.of(subsidiaries));
    }

    private void advance(WaveState to) {
        database.inTransaction(() -> waves.advance(first, to, "claire.moreau"));
    }

    private ProgrammeId enrolling() {
        NewTopic topic = new NewTopic("cloud", new Localised("Nuage", "Cloud"));
        ProgrammeView it = programmes.create(
                PLANNER, new NewProgramme(Template.REVERSE_MENTORING, TITLE, List.of(topic), null, null, null, null));
        it = programmes.recordImpactAssessment(
                PLANNER, it.id(), it.version(), new ImpactAssessment("DPO-1", TODAY, "acceptable"));
        it = programmes.recordConsultation(
                PLANNER, it.id(), it.version(), new WorksCouncilConsultation("CSE-1", TODAY, "favourable"));
        return programmes
                .changeState(PLANNER, it.id(), it.version(), ProgrammeState.ENROLLING)
                .id();
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class Grounds extends GateGrounds {
        private GateFigures figures = ENOUGH;

        @Override
        public GateFigures of(WaveId wave, ProgrammeView programme) {
            return figures;
        }
    }

    private static final class AnySubsidiary extends Subsidiaries {
        @Override
        public SubsidiaryView known(SubsidiaryCode code) {
            return new SubsidiaryView(code, code.value(), "fr-FR", "Europe/Paris", 1, "", null, List.of(), null, 0);
        }
    }
}
