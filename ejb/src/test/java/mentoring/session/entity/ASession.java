package mentoring.session.entity;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.session.CancelReason;
import mentoring.session.SessionId;
import mentoring.session.SessionState;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.TandemId;

/** The second session of a triad in each of its states, on a day in February. */
final class ASession {
    static final PersonId LEA = new PersonId(1);
    static final PersonId HELENE = new PersonId(101);
    static final PersonId MARC = new PersonId(102);
    static final PersonId ANNE = new PersonId(103);

    static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    static final Instant START = NOW.plus(Duration.ofDays(7));
    static final String ROOM = "room 4";
    static final int EVALUATION_DAYS = 14;
    static final Notes NOTES = new Notes(
            "privacy settings", List.of("close what is open"), List.of(URI.create("https://intranet/privacy")));

    private ASession() {}

    static Session planned() {
        return new Numbered();
    }

    static Session prepared() {
        Session session = planned();
        session.prepare(NOTES, NOW);
        return session;
    }

    static Session scheduled() {
        Session session = prepared();
        session.schedule(START, ROOM, NOW);
        return session;
    }

    static Session held() {
        Session session = scheduled();
        session.hold(rollOf(LEA, HELENE), START, EVALUATION_DAYS);
        return session;
    }

    /** A fresh session that has come to a state the shortest way. */
    static Session in(SessionState state) {
        return switch (state) {
            case PLANNED -> planned();
            case PREPARED -> prepared();
            case SCHEDULED -> scheduled();
            case RESCHEDULED -> rescheduled();
            case HELD -> held();
            case EVALUATED -> evaluated();
            case LAPSED -> lapsed();
            case CANCELLED -> cancelled();
            case NO_SHOW -> missed();
        };
    }

    static AttendanceRoll rollOf(PersonId... present) {
        return new AttendanceRoll(LEA, List.of(LEA, HELENE, MARC, ANNE), Set.of(present));
    }

    private static Session rescheduled() {
        Session session = scheduled();
        session.schedule(START.plus(Duration.ofDays(1)), ROOM, NOW);
        return session;
    }

    private static Session evaluated() {
        Session session = held();
        session.endEvaluated(START);
        return session;
    }

    private static Session lapsed() {
        Session session = held();
        session.lapse(START);
        return session;
    }

    private static Session cancelled() {
        Session session = scheduled();
        session.cancel(CancelReason.ILLNESS, null, NOW);
        return session;
    }

    private static Session missed() {
        Session session = scheduled();
        session.hold(rollOf(LEA), START, EVALUATION_DAYS);
        return session;
    }

    /** As the database would have numbered it. */
    private static final class Numbered extends Session {
        Numbered() {
            super(new SessionPlan(
                    new TandemId(7),
                    new WaveId(3),
                    new ProgrammeId(2),
                    new SubsidiaryCode("aurore-services"),
                    2,
                    120,
                    NOW));
        }

        @Override
        public SessionId id() {
            return new SessionId(70);
        }
    }
}
