package mentoring.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import mentoring.programme.SessionFormat;

/** The session format of a programme as it is stored. */
@Embeddable
public class FormatColumns {
    private int sessions;
    private int minutes;

    @Column(name = "evaluation_days")
    private int evaluationDays;

    protected FormatColumns() {}

    FormatColumns(SessionFormat format) {
        sessions = format.sessions();
        minutes = format.minutes();
        evaluationDays = format.evaluationDays();
    }

    SessionFormat value() {
        return new SessionFormat(sessions, minutes, evaluationDays);
    }
}
