package mentoring.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.enrolment.ASubsidiary;
import mentoring.programme.WaveId;
import mentoring.session.SessionId;
import mentoring.session.SessionState;
import mentoring.session.boundary.AttendanceLine;
import mentoring.session.boundary.SessionView;
import mentoring.session.boundary.Sessions;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.tandem.TandemId;

/** Sessions that took place, shown to the members of their tandem and to who oversees it; their windows close together. */
public final class HeldSessions extends Sessions {
    public static final Instant CLOSES = Instant.parse("2026-06-15T09:00:00Z");

    private final Map<SessionId, SessionView> sessions = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private final People people;

    public HeldSessions(People people) {
        this.people = people;
    }

    /** One more session of the tandem. */
    SessionId add(TandemId tandem, List<AttendanceLine> attendance) {
        SessionId id = new SessionId(sessions.size() + 1L);
        sessions.put(id, view(id, tandem, SessionState.HELD, attendance));
        return id;
    }

    public void put(SessionId id, SessionState state) {
        SessionView session = known(id);
        sessions.put(id, view(id, session.tandem(), state, session.attendance()));
    }

    /** What became of sessions, by whom. */
    public List<String> told() {
        return told;
    }

    @Override
    public SessionView get(Caller caller, SessionId id) {
        SessionView session = known(id);
        boolean overseer = caller.may(ASubsidiary.SERVICES, Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR, Role.GROUP_HR);
        if (!overseer && members(session).noneMatch(member -> people.isSelf(caller, member))) {
            throw NotFound.of("session", id.value());
        }
        return session;
    }

    @Override
    public SessionView known(SessionId id) {
        if (!sessions.containsKey(id)) {
            throw NotFound.of("session", id.value());
        }
        return sessions.get(id);
    }

    @Override
    public SessionView hold(SessionId id) {
        return known(id);
    }

    @Override
    public List<SessionView> ofWave(WaveId wave) {
        return sessions.values().stream()
                .filter(session -> session.wave().equals(wave))
                .toList();
    }

    @Override
    public SessionView markEvaluated(SessionId id, String actor) {
        return ended(id, SessionState.EVALUATED, actor);
    }

    @Override
    public SessionView lapse(SessionId id) {
        return ended(id, SessionState.LAPSED, "system");
    }

    @Override
    public List<SessionId> overdue(int most) {
        return sessions.keySet().stream().limit(most).toList();
    }

    private SessionView ended(SessionId id, SessionState to, String actor) {
        put(id, to);
        told.add(to + " by " + actor);
        return known(id);
    }

    private static Stream<PersonId> members(SessionView session) {
        return session.attendance().stream().map(AttendanceLine::person);
    }

    private static SessionView view(
            SessionId id, TandemId tandem, SessionState state, List<AttendanceLine> attendance) {
        return new SessionView(
                id,
                tandem,
                ReviewedWave.ID,
                OnPaper.ID,
                ASubsidiary.SERVICES,
                1,
                state,
                CLOSES.minusSeconds(86_400 * 15),
                120,
                "room 4",
                null,
                attendance,
                state.tookPlace() ? CLOSES.minusSeconds(86_400 * 14) : null,
                state.tookPlace() ? CLOSES : null,
                List.of(),
                1);
    }
}
