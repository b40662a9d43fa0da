package mentoring.tandem.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import mentoring.directory.PersonId;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.ExclusionId;
import mentoring.tandem.ExclusionState;
import mentoring.tandem.matching.rule.Couple;

/** Two people whom HR keeps apart, in either role, until it is lifted; then it stays to be read. */
@Entity
@Table(name = "pairingexclusion")
public class Exclusion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairingexclusion_seq")
    @SequenceGenerator(name = "pairingexclusion_seq", sequenceName = "pairingexclusion_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long lowerId;
    private long higherId;

    /** Both ids while in force, null afterwards: the unique constraint lets a couple be there once. */
    private String inForce;

    private String subsidiary;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ExclusionState state;

    private String recordedBy;
    private Instant recordedAt;
    private String liftedBy;
    private Instant liftedAt;

    protected Exclusion() {}

    /** @param subsidiary on whose behalf: of one of the two */
    public Exclusion(Couple couple, SubsidiaryCode subsidiary, String reason, String by, Instant at) {
        this.lowerId = couple.lower().value();
        this.higherId = couple.higher().value();
        this.inForce = couple.toString();
        this.subsidiary = subsidiary.value();
        this.reason = reason;
        this.state = ExclusionState.IN_FORCE;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Lets the two meet again; changes nothing when they may already. */
    public void lift(String by, Instant at) {
        if (state == ExclusionState.IN_FORCE) {
            state = ExclusionState.LIFTED;
            inForce = null;
            liftedBy = by;
            liftedAt = at;
        }
    }

    public ExclusionId id() {
        return new ExclusionId(id);
    }

    public long version() {
        return version;
    }

    public Couple couple() {
        return new Couple(new PersonId(lowerId), new PersonId(higherId));
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public String reason() {
        return reason;
    }

    public ExclusionState state() {
        return state;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String liftedBy() {
        return liftedBy;
    }

    public Instant liftedAt() {
        return liftedAt;
    }
}
