package mentoring.session.boundary;

import java.time.Instant;
import mentoring.programme.WaveId;
import mentoring.session.AlertId;
import mentoring.session.AlertKind;
import mentoring.session.AlertState;
import mentoring.session.SessionId;
import mentoring.session.entity.Alert;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Versioned;
import mentoring.tandem.TandemId;

/**
 * An alert as programme managers see it.
 *
 * @param session whose cancellation was one too many; null for what is about the tandem as a whole
 * @param acknowledgedBy subject of who takes care of it; null while open, like acknowledgedAt
 */
public record AlertView(
        AlertId id,
        AlertKind kind,
        AlertState state,
        SubsidiaryCode subsidiary,
        WaveId wave,
        TandemId tandem,
        SessionId session,
        Instant raisedAt,
        String acknowledgedBy,
        Instant acknowledgedAt,
        long version)
        implements Versioned {
    static AlertView of(Alert alert) {
        return new AlertView(
                alert.id(),
                alert.kind(),
                alert.state(),
                alert.subsidiary(),
                alert.wave(),
                alert.tandem(),
                alert.session(),
                alert.raisedAt(),
                alert.acknowledgedBy(),
                alert.acknowledgedAt(),
                alert.version());
    }
}
