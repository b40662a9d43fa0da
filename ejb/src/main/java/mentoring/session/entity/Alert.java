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
    private Long sessionId;
    private Instant raisedAt;
    private String acknowledgedBy;
    private Instant acknowledgedAt;

    protected Alert() {}

    private Alert(AlertKind kind, SubsidiaryCode subsidiary, WaveId wave, TandemId tandem, Instant now) {
        this.kind = kind;
        this.state = AlertState.OPEN;
        this.subsidiary = subsidiary.value();
        this.waveId = wave.value();
        this.tandemId = tandem.value();
        this.raisedAt = now;
    }

    /** @param session whose cancellation was one too many */
    public static Alert ofCancellations(Session session, Instant now) {
        Alert alert = new Alert(
                AlertKind.TWO_CANCELLATIONS_IN_A_ROW, session.subsidiary(), session.wave(), session.tandem(), now);
        alert.sessionId = session.id().value();
        return alert;
    }

    /** @param tandem that ended because a member has left */
    public static Alert ofDeparture(SubsidiaryCode subsidiary, WaveId wave, TandemId tandem, Instant now) {
        return new Alert(AlertKind.REPAIRING_PROPOSED, subsidiary, wave, tandem, now);
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

    /** Null for what is about the tandem as a whole. */
    public SessionId session() {
        return sessionId == null ? null : new SessionId(sessionId);
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
