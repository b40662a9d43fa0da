package mentoring.session.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mentoring.directory.PersonId;
import mentoring.programme.SessionFormat;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.Programmes;
import mentoring.session.SessionId;
import mentoring.session.SessionRefused;
import mentoring.session.SessionState;
import mentoring.session.control.Diaries;
import mentoring.session.control.SessionNews;
import mentoring.session.control.StoredSessions;
import mentoring.session.control.Streaks;
import mentoring.session.entity.Session;
import mentoring.session.entity.SessionPlan;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.StaleVersion;
import mentoring.shared.Transition;
import mentoring.tandem.TandemId;
import mentoring.tandem.boundary.TandemView;
import mentoring.tandem.boundary.Tandems;

/** The sessions of tandems before they meet and after; the meeting itself is in {@link Meetings}. */
@Stateless
public class Sessions {
    @Inject
    StoredSessions stored;

    @Inject
    SessionSight sight;

    @Inject
    Diaries diaries;

    @Inject
    Streaks streaks;

    @Inject
    SessionNews news;

    @Inject
    Tandems tandems;

    @Inject
    Programmes programmes;

    @Inject
    Clock clock;

    /**
     * The mentor plans the tandem's next session, up to as many as the programme's format has.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed} for anybody but the mentor, {@code tandem-not-meeting} unless chartered or
     * active, {@code sessions-all-planned}.
     */
    public SessionView plan(Caller caller, TandemId tandemId) {
        TandemView tandem = tandems.get(caller, tandemId);
        Optional<PersonId> self = sight.memberBehind(caller, tandem);
        Seen.mustBeMentor(self, tandem);
        Seen.mustMeet(tandem);
        // Held while it is counted: two requests at once would both plan the same number.
        diaries.hold(Seen.membersOf(tandem));
        Session session = new Session(next(tandem));
        streaks.open(tandemId);
        stored.add(session);
        return changed(new Seen(session, tandem, self), null, caller.subject());
    }

    /**
     * The mentor puts down agenda, objectives and material, and refines them until the session takes place.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed} for anybody but the mentor, {@code stale-version}, {@code preparation-closed}.
     *
     * @param version as the caller read it
     */
    public SessionView prepare(Caller caller, SessionId id, long version, Preparation preparation) {
        Seen seen = sight.find(caller, id);
        seen.mustBeMentor();
        StaleVersion.check(version, seen.session().version());
        SessionState from = seen.session().state();
        seen.session().prepare(preparation.notes(), clock.instant());
        return changed(seen, from, caller.subject());
    }

    /** One session; {@code not-found} for who is neither a member of the tandem nor oversees it. */
    public SessionView get(Caller caller, SessionId id) {
        return sight.find(caller, id).view();
    }

    /** The sessions of a tandem by number; {@code not-found} for who is neither a member of it nor oversees it. */
    public List<SessionView> list(Caller caller, TandemId tandemId) {
        TandemView tandem = tandems.get(caller, tandemId);
        boolean member = sight.memberBehind(caller, tandem).isPresent();
        return stored.ofTandem(tandemId).stream()
                .map(session -> SessionView.of(session, member))
                .toList();
    }

    /** For other capabilities, without scope and without what members alone may read: {@code not-found} when there is none. */
    public SessionView known(SessionId id) {
        return stored.find(id).map(Sessions::view).orElseThrow(() -> NotFound.of("session", id.value()));
    }

    /** For other capabilities, likewise: all sessions of the wave in order of their ids, whatever their state. */
    public List<SessionView> ofWave(WaveId wave) {
        return stored.ofWave(wave).stream().map(Sessions::view).toList();
    }

    /** For evaluation: takes the right to add evaluations to the session until the transaction ends, and shows it as it is then. */
    public SessionView hold(SessionId id) {
        return view(held(id));
    }

    /** For evaluation: every evaluation is in, or the window has closed on some; {@code illegal-transition} unless held. */
    public SessionView markEvaluated(SessionId id, String actor) {
        Session session = held(id);
        SessionState from = session.state();
        session.endEvaluated(clock.instant());
        return changed(session, from, actor);
    }

    /** For evaluation: the window has closed and nobody has evaluated; {@code illegal-transition} unless held. */
    public SessionView lapse(SessionId id) {
        Session session = held(id);
        SessionState from = session.state();
        session.lapse(clock.instant());
        return changed(session, from, Transition.SYSTEM);
    }

    /** For evaluation: held sessions whose evaluation window has closed, at most so many. */
    public List<SessionId> overdue(int most) {
        return stored.overdue(clock.instant(), most);
    }

    private Session held(SessionId id) {
        return stored.hold(id).orElseThrow(() -> NotFound.of("session", id.value()));
    }

    private SessionPlan next(TandemView tandem) {
        SessionFormat format = programmes.known(tandem.programme()).sessionFormat();
        int number = stored.ofTandem(tandem.id()).size() + 1;
        if (number > format.sessions()) {
            throw SessionRefused.allPlanned(format.sessions());
        }
        return new SessionPlan(
                tandem.id(),
                tandem.wave(),
                tandem.programme(),
                tandem.subsidiary(),
                number,
                format.minutes(),
                clock.instant());
    }

    private SessionView changed(Seen seen, SessionState from, String actor) {
        changed(seen.session(), from, actor);
        return seen.view();
    }

    private SessionView changed(Session session, SessionState from, String actor) {
        stored.flush();
        news.changed(session, from, actor);
        return view(session);
    }

    private static SessionView view(Session session) {
        return SessionView.of(session, false);
    }
}
