package mentoring.reporting.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;

/** One line of the audit trail: immutable. */
@Entity
@Table(name = AuditEntry.TABLE)
public class AuditEntry {
    public static final String TABLE = "audit_entry";
    public static final String SEQUENCE = "audit_entry_seq";

    /** The sequence counts blocks of so many ids. */
    public static final int IDS_IN_A_BLOCK = 50;

    /** The columns that {@link #row} fills, in its order. */
    public static final List<String> COLUMNS =
            List.of("id", "occurred_at", "actor", "kind", "subject", "subsidiary", "from_state", "to_state");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = SEQUENCE)
    @SequenceGenerator(name = SEQUENCE, sequenceName = SEQUENCE, allocationSize = IDS_IN_A_BLOCK)
    private Long id;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private String actor;

    private String kind;

    private String subject;

    private String subsidiary;

    @Column(name = "from_state")
    private String fromState;

    @Column(name = "to_state")
    private String toState;

    protected AuditEntry() {}

    public AuditEntry(Transition transition) {
        occurredAt = transition.at();
        actor = transition.actor();
        kind = transition.kind();
        subject = transition.id();
        subsidiary = transition.subsidiary().map(SubsidiaryCode::value).orElse(null);
        fromState = transition.from().orElse(null);
        toState = transition.to();
    }

    /** What is written of the entry under this id, where there are thousands. */
    public List<Object> row(long number) {
        return Arrays.asList(
                number, occurredAt.atOffset(ZoneOffset.UTC), actor, kind, subject, subsidiary, fromState, toState);
    }

    public long id() {
        return id;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public String actor() {
        return actor;
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public Optional<SubsidiaryCode> subsidiary() {
        return Optional.ofNullable(subsidiary).map(SubsidiaryCode::new);
    }

    public Optional<String> fromState() {
        return Optional.ofNullable(fromState);
    }

    public String toState() {
        return toState;
    }
}
