package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.EnrolmentState;
import mentoring.programme.WaveId;
import mentoring.shared.Transition;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.tandem.control.PairingTurns;
import mentoring.tandem.control.StoredTandems;
import mentoring.tandem.control.TandemNews;
import mentoring.tandem.entity.Tandem;

/** What ends a tandem without anybody answering for it: a proposal that nobody answers, a member who takes back their enrolment. */
@Stateless
public class TandemWatch {
    @Inject
    StoredTandems stored;

    @Inject
    PairingTurns turns;

    @Inject
    TandemNews news;

    @Inject
    Clock clock;

    /** For the timer: the proposals whose time to answer is over. */
    public List<TandemId> overdue() {
        return stored.overdue(clock.instant());
    }

    /** For the timer: the proposal LAPSES, unless it has been answered meanwhile. */
    public void lapse(TandemId id) {
        Instant now = clock.instant();
        Optional<Tandem> overdue = stored.hold(id).filter(tandem -> tandem.isOverdue(now));
        overdue.ifPresent(tandem -> end(tandem, TandemState.LAPSED, Transition.SYSTEM));
    }

    /**
     * Who takes back their enrolment leaves their live tandems, which are DISSOLVED in the same transaction; ENDED_BY_DEPARTURE when they
     * have left the company.
     *
     * <p>Waits for the wave's turn: a pairing that has read the enrolment before must have seated its person before this looks. Refuses
     * with {@code pairing-running} when that takes longer than the database lets it.
     */
    public void onTransition(@Observes Transition transition) {
        if (transition.kind().equals("enrolment") && transition.to().equals(EnrolmentState.WITHDRAWN.name())) {
            turns.take(new WaveId((Long) transition.facts().get("wave")));
            stored.liveOf(new EnrolmentId(Long.parseLong(transition.id()))).stream()
                    .flatMap(id -> stored.hold(id).stream())
                    .filter(tandem -> tandem.state().isLive())
                    .forEach(tandem -> end(tandem, endAfter(transition), transition.actor()));
        }
    }

    private static TandemState endAfter(Transition withdrawal) {
        return withdrawal.facts().containsKey("departed") ? TandemState.ENDED_BY_DEPARTURE : TandemState.DISSOLVED;
    }

    private void end(Tandem tandem, TandemState to, String actor) {
        TandemState from = tandem.state();
        tandem.moveTo(to, null, clock.instant());
        stored.flush();
        news.changed(tandem, from, actor);
    }
}
