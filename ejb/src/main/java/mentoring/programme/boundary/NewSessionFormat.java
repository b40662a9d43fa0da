package mentoring.programme.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import mentoring.programme.SessionFormat;

/**
 * A session format; what is left out is as the template has it.
 *
 * @param sessions 1 to 12
 * @param minutes 15 to 480, for one session
 * @param evaluationDays 1 to 60
 */
public record NewSessionFormat(
        @Min(1) @Max(12) Integer sessions,
        @Min(15) @Max(480) Integer minutes,
        @Min(1) @Max(60) Integer evaluationDays) {
    SessionFormat over(SessionFormat usual) {
        return new SessionFormat(
                sessions == null ? usual.sessions() : sessions,
                minutes == null ? usual.minutes() : minutes,
                evaluationDays == null ? usual.evaluationDays() : evaluationDays);
    }
}
