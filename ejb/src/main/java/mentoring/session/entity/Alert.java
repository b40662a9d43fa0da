package mentoring.session.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import mentoring.programme.WaveId;
import mentoring.session.AlertId;
import mentoring.session.AlertKind;
import mentoring.session.AlertState;
import mentoring.session.SessionId;
import mentoring.shared.IllegalTransition;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.TandemId;

/** Something programme managers should look into, until one of them says so. */
@Entity
public class Alert {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alert_seq")
    @SequenceGenerator(name = "alert_seq", sequenceName = "alert_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    @Enumerated(EnumType.STRING)
    private AlertState state;

    private String subsidiary;
    private long waveId;
    private long tandemId;
    private long sessionId;
    private Instant raisedAt;
    private String acknowledgedBy;
    private Instant acknowledgedAt;

    protected Alert() {}

    /** @param session whose cancellation was one too many */
    public Alert(AlertKind kind, Session session, Instant now) {
        this.kind = kind;
        state = AlertState.OPEN;
        subsidiary = session.subsidiary().value();
        waveId = session.wave().value();
        tandemId = session.tandem().value();
        sessionId = session.id().value();
        raisedAt = now;
    }

    /** Somebody takes care of it: {@code illegal-transition} when somebody already does. */
    public void acknowledge(String by, Instant now) {
        IllegalTransition.check("alert", state, AlertState.ACKNOWLEDGED, state.next());
        state = AlertState.ACKNOWLEDGED;
        acknowledgedBy = by;
        acknowledgedAt = now;
    }

    public AlertId id() {
        return new AlertId(id);
    }

    public long version() {
        return version;
    }

    public AlertKind kind() {
        return kind;
    }

    public AlertState state() {
        return state;
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public WaveId wave() {
        return new WaveId(waveId);
    }

    public TandemId tandem() {
        return new TandemId(tandemId);
    }

    public SessionId session() {
        return new SessionId(sessionId);
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Null while open. */
    public String acknowledgedBy() {
        return acknowledgedBy;
    }

    /** Null while open. */
    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
