package mentoring.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.shared.Refusal;
import mentoring.tandem.TandemState;

/** What the rules of sessions refuse. */
public final class SessionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private SessionRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** Only a tandem with a signed charter, and not paused, plans and schedules. */
    public static SessionRefused tandemNotMeeting(TandemState state) {
        return new SessionRefused("tandem-not-meeting", Map.of("state", state.name()));
    }

    /** @param sessions how many the programme's format has */
    public static SessionRefused allPlanned(int sessions) {
        return new SessionRefused("sessions-all-planned", Map.of("sessions", sessions));
    }

    /** The preparation is a preparation: it closes with the session. */
    public static SessionRefused preparationClosed(SessionState state) {
        return new SessionRefused("preparation-closed", Map.of("state", state.name()));
    }

    /** @param earliest and {@code latest} start that would be accepted now */
    public static SessionRefused slotOutOfReach(Instant earliest, Instant latest) {
        return new SessionRefused(
                "slot-out-of-reach", Map.of("earliest", earliest.toString(), "latest", latest.toString()));
    }

    /** @param from and {@code by}: the days on which all triads of the wave start */
    public static SessionRefused outsideStartWeeks(LocalDate from, LocalDate by) {
        return new SessionRefused("outside-start-weeks", Map.of("from", from.toString(), "by", by.toString()));
    }

    /** What is asked for is known of triads, and the wave is one of pairs. */
    public static SessionRefused triadsOnly() {
        return new SessionRefused("triads-only", Map.of());
    }

    /** @param person a member of the tandem whom another session occupies at that time, whichever tandem it belongs to */
    public static SessionRefused doubleBooked(PersonId person, Instant busyFrom, Instant busyUntil) {
        return new SessionRefused(
                "person-double-booked",
                Map.of("person", person.value(), "busyFrom", busyFrom.toString(), "busyUntil", busyUntil.toString()));
    }

    public static SessionRefused notStarted(Instant startsAt) {
        return new SessionRefused("session-not-started", Map.of("startsAt", startsAt.toString()));
    }
}
