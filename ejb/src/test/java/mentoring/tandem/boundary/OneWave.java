package mentoring.tandem.boundary;

import java.time.LocalDate;
import java.util.List;
import mentoring.directory.Population;
import mentoring.programme.Formation;
import mentoring.programme.PairingMode;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeState;
import mentoring.programme.Template;
import mentoring.programme.Topic;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.boundary.ProgrammeView;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.shared.IllegalTransition;
import mentoring.shared.Localised;
import mentoring.shared.NotFound;
import mentoring.shared.Role;

/** A cascade of one wave, open: seen by those who hold for its subsidiary and by the participants of the whole group. */
final class OneWave extends Waves {
    static final WaveId ID = new WaveId(1);
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private final Formation formation;
    private WaveState state = WaveState.OPEN;
    private PairingMode mode = PairingMode.OPTIMISED;
    private LocalDate closes = DAY;

    OneWave(Formation formation) {
        this.formation = formation;
    }

    void put(WaveState now) {
        state = now;
    }

    void closesOn(LocalDate day) {
        closes = day;
    }

    void letsMenteesChoose() {
        mode = PairingMode.CHOICE;
    }

    @Override
    public WaveView get(Caller caller, WaveId id) {
        if (!caller.holdsFor(WaveTandems.SERVICES) && !caller.is(Role.PARTICIPANT)) {
            throw NotFound.of("wave", id.value());
        }
        return known(id);
    }

    @Override
    public WaveView known(WaveId id) {
        return new WaveView(
                ID,
                new ProgrammeId(1),
                WaveTandems.SERVICES,
                1,
                Population.COMEX,
                formation,
                mode,
                DAY,
                closes,
                DAY,
                formation == Formation.TRIAD ? DAY : null,
                DAY,
                state,
                1);
    }

    @Override
    public WaveView current(WaveId id) {
        return known(id);
    }

    @Override
    public WaveView advance(WaveId id, WaveState to, String actor) {
        IllegalTransition.check("wave", state, to, state.next());
        state = to;
        return known(id);
    }

    /** A programme about social networks. */
    static final class OneTopic extends Programmes {
        private Template template = Template.REVERSE_MENTORING;

        void becomes(Template other) {
            template = other;
        }

        @Override
        public ProgrammeView get(Caller caller, ProgrammeId id) {
            return known(id);
        }

        @Override
        public ProgrammeView mustSteer(Caller caller, ProgrammeId id) {
            caller.mustBe(Role.PROGRAMME_MANAGER);
            return known(id);
        }

        @Override
        public ProgrammeView known(ProgrammeId id) {
            Localised title = new Localised("Réseaux sociaux", "Social networks");
            return new ProgrammeView(
                    id,
                    template,
                    title,
                    ProgrammeState.ENROLLING,
                    List.of(new Topic("social-networks", title)),
                    null,
                    List.of(),
                    null,
                    List.of(),
                    null,
                    null,
                    1);
        }
    }
}
