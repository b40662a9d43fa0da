package mentoring.session.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.session.CancelReason;
import mentoring.session.SessionState;
import mentoring.session.control.Alarm;
import mentoring.session.control.Diaries;
import mentoring.session.control.SessionNews;
import mentoring.session.control.StoredSessions;
import mentoring.session.entity.Session;
import mentoring.shared.Transition;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.Tandems;

/**
 * A tandem that comes to its end gives back the time of its members: the slots ahead are called off with it. A session that has begun
 * stays for the mentor to record: it may have taken place.
 */
@ApplicationScoped
public class EndedTandems {
    private static final Set<String> ENDED = Stream.of(TandemState.values())
            .filter(state -> state.next().isEmpty())
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    StoredSessions stored;

    @Inject
    Diaries diaries;

    @Inject
    SessionNews news;

    @Inject
    Alarm alarm;

    @Inject
    Tandems tandems;

    @Inject
    Clock clock;

    void callOff(@Observes Transition transition) {
        if (transition.kind().equals("tandem") && ENDED.contains(transition.to())) {
            TandemId tandem = new TandemId(Long.parseLong(transition.id()));
            // One by one and held, as each is now: somebody may be moving or calling off the same session.
            stored.ahead(tandem, clock.instant()).stream()
                    .flatMap(id -> stored.hold(id).stream())
                    .filter(session -> session.state().hasSlot())
                    .forEach(session -> callOff(session, transition.actor()));
        }
    }

    /** Somebody has left: programme managers are told, so that the others are paired again. */
    void proposeRepairing(@Observes Transition transition) {
        if (transition.kind().equals("tandem") && transition.to().equals(TandemState.ENDED_BY_DEPARTURE.name())) {
            alarm.proposeRepairing(tandems.known(new TandemId(Long.parseLong(transition.id()))));
        }
    }

    private void callOff(Session session, String actor) {
        SessionState from = session.state();
        session.cancel(CancelReason.TANDEM_ENDED, null, clock.instant());
        diaries.free(session.id());
        stored.flush();
        news.changed(session, from, actor);
    }
}
