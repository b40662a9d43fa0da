package mentoring.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import mentoring.directory.Population;
import mentoring.programme.Formation;
import mentoring.programme.PairingMode;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeRefused;
import mentoring.programme.WaveDates;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.shared.IllegalTransition;
import mentoring.shared.SubsidiaryCode;

/** A step of the cascade: one population of one subsidiary, in its place after the waves planned before it. */
@Entity
@Table(name = "wave")
public class Wave {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wave_seq")
    @SequenceGenerator(name = "wave_seq", sequenceName = "wave_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private long programmeId;

    private int place;
    private String subsidiary;

    @Enumerated(EnumType.STRING)
    private Population population;

    @Enumerated(EnumType.STRING)
    private Formation formation;

    @Enumerated(EnumType.STRING)
    @Column(name = "pairing_mode")
    private PairingMode pairingMode;

    @Column(name = "enrolment_opens_on")
    private LocalDate enrolmentOpensOn;

    @Column(name = "enrolment_closes_on")
    private LocalDate enrolmentClosesOn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private WaveState state;

    protected Wave() {}

    /**
     * Plans a wave; {@code choice-of-pairs-only} when its mentees are to choose and it is no wave of pairs.
     *
     * @param place 1 for the first wave of the programme
     */
    public Wave(
            ProgrammeId programme,
            int place,
            SubsidiaryCode subsidiary,
            Population population,
            Formation formation,
            PairingMode pairingMode,
            WaveDates dates) {
        if (!pairingMode.suits(formation)) {
            throw ProgrammeRefused.choiceOfPairsOnly(formation);
        }
        programmeId = programme.value();
        this.place = place;
        this.subsidiary = subsidiary.value();
        this.population = population;
        this.formation = formation;
        this.pairingMode = pairingMode;
        enrolmentOpensOn = dates.enrolmentOpensOn();
        enrolmentClosesOn = dates.enrolmentClosesOn();
        startsOn = dates.startsOn();
        endsOn = dates.endsOn();
        state = WaveState.PLANNED;
    }

    /** Takes one step that a programme manager decides; {@code wave-step-not-by-hand} for those that follow from work done elsewhere. */
    public void changeByHand(WaveState to) {
        IllegalTransition.check("wave", state, to, state.next());
        if (!state.nextByHand().contains(to)) {
            throw ProgrammeRefused.waveStepNotByHand(state, to);
        }
        state = to;
    }

    /** Takes one step of the state machine, whoever decided it. */
    public void advance(WaveState to) {
        IllegalTransition.check("wave", state, to, state.next());
        state = to;
    }

    /**
     * Refuses unless the wave is open and {@code today} lies in its enrolment window. Where mentees choose, tandems come about while others
     * still enrol: such a wave stays open to them until its review.
     */
    public void mustBeEnrolling(LocalDate today) {
        if (!takesPeople()) {
            throw ProgrammeRefused.waveNotOpen(subsidiary(), state);
        }
        dates().mustBeInEnrolmentWindow(today);
    }

    private boolean takesPeople() {
        return state == WaveState.OPEN
                || pairingMode == PairingMode.CHOICE && (state == WaveState.PAIRED || state == WaveState.RUNNING);
    }

    public WaveId id() {
        return new WaveId(id);
    }

    public long version() {
        return version;
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    public int place() {
        return place;
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public Population population() {
        return population;
    }

    public Formation formation() {
        return formation;
    }

    public PairingMode pairingMode() {
        return pairingMode;
    }

    public WaveDates dates() {
        return new WaveDates(enrolmentOpensOn, enrolmentClosesOn, startsOn, endsOn);
    }

    public WaveState state() {
        return state;
    }
}
