package mentoring.reporting.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;

/** One line of the audit trail: immutable. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
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
