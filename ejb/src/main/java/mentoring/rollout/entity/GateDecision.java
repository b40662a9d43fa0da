package mentoring.rollout.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import mentoring.programme.WaveId;
import mentoring.rollout.GateDecisionId;
import mentoring.rollout.GateOutcome;
import mentoring.rollout.Reason;
import mentoring.rollout.cascade.Verdict;
import mentoring.shared.SubsidiaryCode;

/** What a gate answered, on what grounds, to whom, when: immutable. */
@Entity
@Table(name = "gate_decision")
public class GateDecision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gate_decision_seq")
    @SequenceGenerator(name = "gate_decision_seq", sequenceName = "gate_decision_seq", allocationSize = 50)
    private Long id;

    @Column(name = "wave_id")
    private long waveId;

    private String subsidiary;

    @Enumerated(EnumType.STRING)
    private GateOutcome outcome;

    @Convert(converter = ReasonsConverter.class)
    private List<Reason> reasons;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected GateDecision() {}

    public GateDecision(WaveId wave, SubsidiaryCode subsidiary, Verdict verdict, String decidedBy, Instant decidedAt) {
        this.waveId = wave.value();
        this.subsidiary = subsidiary.value();
        this.outcome = verdict.outcome();
        this.reasons = verdict.reasons();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    public GateDecisionId id() {
        return new GateDecisionId(id);
    }

    public WaveId wave() {
        return new WaveId(waveId);
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public GateOutcome outcome() {
        return outcome;
    }

    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
