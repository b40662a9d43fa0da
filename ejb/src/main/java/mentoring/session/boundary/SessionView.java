package mentoring.session.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.session.SessionId;
import mentoring.session.SessionState;
import mentoring.session.entity.Session;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Versioned;
import mentoring.tandem.TandemId;

/**
 * A session as its reader may see it.
 *
 * @param number among the sessions of the tandem, from 1
 * @param startsAt the slot, or the last one when it was given up; null before the first, like place
 * @param preparation null until the mentor has prepared, and for who is no member of the tandem
 * @param attendance of every member; empty until it is recorded
 * @param heldAt when the attendance of a session that took place was recorded: the evaluation window opens; null before
 * @param evaluationClosesAt the first moment at which no evaluation is taken any more; null until held
 * @param history the slots in which it did not take place, the oldest first
 */
public record SessionView(
        SessionId id,
        TandemId tandem,
        WaveId wave,
        ProgrammeId programme,
        SubsidiaryCode subsidiary,
        int number,
        SessionState state,
        Instant startsAt,
        int minutes,
        String place,
        Preparation preparation,
        List<AttendanceLine> attendance,
        Instant heldAt,
        Instant evaluationClosesAt,
        List<PastSlotView> history,
        long version)
        implements Versioned {
    /** Those who came. */
    public Set<PersonId> attendees() {
        return attendance.stream()
                .filter(AttendanceLine::present)
                .map(AttendanceLine::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param member whether the reader is a member of the tandem */
    static SessionView of(Session session, boolean member) {
        return new SessionView(
                session.id(),
                session.tandem(),
                session.wave(),
                session.programme(),
                session.subsidiary(),
                session.number(),
                session.state(),
                session.startsAt(),
                session.minutes(),
                session.place(),
                member ? session.notes().map(Preparation::of).orElse(null) : null,
                session.attendance().stream()
                        .map(row -> new AttendanceLine(row.person(), row.isPresent()))
                        .toList(),
                session.heldAt(),
                session.evaluationClosesAt(),
                session.history().stream()
                        .map(slot -> PastSlotView.of(slot, member))
                        .toList(),
                session.version());
    }
}
