package mentoring.tandem.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentoring.programme.WaveId;
import mentoring.shared.JobId;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.LeftOut;
import mentoring.tandem.Obstacle;
import mentoring.tandem.PairingId;
import mentoring.tandem.PairingState;
import mentoring.tandem.PinOutcome;
import mentoring.tandem.PolicyRule;
import mentoring.tandem.RePaired;

/** One run of the matcher over a wave's pool and what came of it; never changed afterwards. */
@Entity
public class Pairing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairing_seq")
    @SequenceGenerator(name = "pairing_seq", sequenceName = "pairing_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long waveId;
    private Long jobId;
    private String subsidiary;

    @Enumerated(EnumType.STRING)
    private PairingState state;

    private int tandems;
    private int seated;
    private long points;
    private long bound;
    private boolean proven;
    private String digest;

    @Embedded
    private ProofFigures proof;

    @Convert(converter = LeftOutConverter.class)
    private List<LeftOut> leftOut;

    @Convert(converter = ObstaclesConverter.class)
    private List<Obstacle> obstacles;

    @Convert(converter = PolicyRulesConverter.class)
    private List<PolicyRule> rules;

    @Convert(converter = PinOutcomesConverter.class)
    private List<PinOutcome> pins;

    @Convert(converter = RePairedConverter.class)
    private RePaired changes;

    private String ranBy;
    private Instant ranAt;

    protected Pairing() {}

    /**
     * @param job that ran it
     * @param rules that it obeyed
     * @param pins what became of each
     * @param changes to what it found standing; null when it paired those who had no tandem
     */
    public Pairing(
            WaveId wave,
            JobId job,
            SubsidiaryCode subsidiary,
            PairingFigures figures,
            List<PolicyRule> rules,
            List<PinOutcome> pins,
            RePaired changes,
            String ranBy,
            Instant ranAt) {
        this.waveId = wave.value();
        this.jobId = job.value();
        this.subsidiary = subsidiary.value();
        this.state = PairingState.DONE;
        this.tandems = figures.tandems();
        this.seated = figures.seated();
        this.points = figures.points();
        this.bound = figures.bound();
        this.proven = figures.proven();
        this.digest = figures.digest();
        this.proof = new ProofFigures(figures.certificate(), figures.seatWorth());
        this.leftOut = figures.leftOut();
        this.obstacles = figures.obstacles();
        this.rules = List.copyOf(rules);
        this.pins = List.copyOf(pins);
        this.changes = changes;
        this.ranBy = ranBy;
        this.ranAt = ranAt;
    }

    public PairingId id() {
        return new PairingId(id);
    }

    public WaveId wave() {
        return new WaveId(waveId);
    }

    /** Empty for a pairing of a time when they were no jobs. */
    public Optional<JobId> job() {
        return Optional.ofNullable(jobId).map(JobId::new);
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public PairingState state() {
        return state;
    }

    public PairingFigures figures() {
        Optional<ProofFigures> kept = Optional.ofNullable(proof);
        return new PairingFigures(
                tandems,
                seated,
                points,
                bound,
                proven,
                digest,
                kept.map(ProofFigures::input).orElse(null),
                kept.map(one -> one.certificate(digest, seated, points)).orElse(null),
                kept.map(ProofFigures::seatWorth).orElse(null),
                leftOut,
                obstacles);
    }

    /** Empty for a pairing of a time when rules were not kept. */
    public List<PolicyRule> rules() {
        return rules;
    }

    /** What became of each pin of the wave, the oldest first. */
    public List<PinOutcome> pins() {
        return pins;
    }

    /** Empty for a pairing of those who had no tandem. */
    public Optional<RePaired> changes() {
        return Optional.ofNullable(changes);
    }

    public String ranBy() {
        return ranBy;
    }

    public Instant ranAt() {
        return ranAt;
    }
}
