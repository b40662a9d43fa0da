package mentoring.session.control;

import java.time.Duration;
import java.time.Instant;
import mentoring.session.SessionRefused;

/**
 * How far from now a session may start.
 *
 * @param back so that a meeting that took place can be recorded after the fact
 * @param ahead so that a slip of the year is noticed
 */
public record SlotRange(Duration back, Duration ahead) {
    private static final Duration AHEAD = Duration.ofDays(366);

    /** From some days back to a year ahead. */
    public static SlotRange from(int daysBack) {
        return new SlotRange(Duration.ofDays(daysBack), AHEAD);
    }

    /** Refuses with {@code slot-out-of-reach}; both ends are inside. */
    public void mustHold(Instant startsAt, Instant now) {
        Instant earliest = now.minus(back);
        Instant latest = now.plus(ahead);
        if (startsAt.isBefore(earliest) || startsAt.isAfter(latest)) {
            throw SessionRefused.slotOutOfReach(earliest, latest);
        }
    }
}
