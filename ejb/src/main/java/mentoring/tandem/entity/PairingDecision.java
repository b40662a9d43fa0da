package mentoring.tandem.entity;

import jakarta.persistence.Convert;
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
import mentoring.directory.PersonId;
import mentoring.programme.WaveId;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.PairingDecisionId;
import mentoring.tandem.PairingDecisionKind;
import mentoring.tandem.PairingDecisionState;
import mentoring.tandem.matching.rule.Pin;

/** Who is together in a wave, or is not, because a programme manager has decided so; it stays to be read once it is withdrawn. */
@Entity
public class PairingDecision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairingdecision_seq")
    @SequenceGenerator(name = "pairingdecision_seq", sequenceName = "pairingdecision_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long waveId;
    private String subsidiary;

    @Enumerated(EnumType.STRING)
    private PairingDecisionKind kind;

    private long mentorId;

    @Convert(converter = PersonNumbersConverter.class)
    private List<Long> mentees;

    private String reason;

    @Enumerated(EnumType.STRING)
    private PairingDecisionState state;

    private String decidedBy;
    private Instant decidedAt;
    private String withdrawnBy;
    private Instant withdrawnAt;

    protected PairingDecision() {}

    /**
     * @param subsidiary of the wave
     * @param who one mentee; the three of a triad that is pinned
     * @param reason in the words of who decides; null when they gave none
     */
    public PairingDecision(
            WaveId wave,
            SubsidiaryCode subsidiary,
            PairingDecisionKind kind,
            Pin who,
            String reason,
            String by,
            Instant at) {
        this.waveId = wave.value();
        this.subsidiary = subsidiary.value();
        this.kind = kind;
        this.mentorId = who.mentor().value();
        this.mentees = who.mentees().stream().map(PersonId::value).toList();
        this.reason = reason;
        this.state = PairingDecisionState.IN_FORCE;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** Counts no more; changes nothing when it does not already. */
    public void withdraw(String by, Instant at) {
        if (isInForce()) {
            state = PairingDecisionState.WITHDRAWN;
            withdrawnBy = by;
            withdrawnAt = at;
        }
    }

    public boolean isInForce() {
        return state == PairingDecisionState.IN_FORCE;
    }

    public PairingDecisionId id() {
        return new PairingDecisionId(id);
    }

    public long version() {
        return version;
    }

    public WaveId wave() {
        return new WaveId(waveId);
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public PairingDecisionKind kind() {
        return kind;
    }

    /** Whom it is about. */
    public Pin who() {
        return new Pin(
                new PersonId(mentorId), mentees.stream().map(PersonId::new).toList());
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public PairingDecisionState state() {
        return state;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Empty while it is in force, like the time. */
    public Optional<String> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
