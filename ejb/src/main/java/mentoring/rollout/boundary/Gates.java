package mentoring.rollout.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.boundary.ProgrammeView;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.rollout.GateOutcome;
import mentoring.rollout.RolloutRefused;
import mentoring.rollout.cascade.Gate;
import mentoring.rollout.cascade.Verdict;
import mentoring.rollout.control.GateGrounds;
import mentoring.rollout.entity.GateDecision;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.Transition;

/** The gates of the cascade: a wave lets the next one open when its evaluations and sessions say so. */
@Stateless
public class Gates {
    private static final Role[] READERS = {Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR, Role.GROUP_HR, Role.COMEX};

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    @Inject
    Waves waves;

    @Inject
    Programmes programmes;

    @Inject
    GateGrounds grounds;

    @Inject
    Event<Transition> transitions;

    @Inject
    Clock clock;

    /**
     * Judges a wave in REVIEW by its programme's rule; GO opens the next wave of the programme, HOLD waits for another review.
     *
     * <p>Refuses with {@code not-found}, {@code not-allowed} (programme managers of the wave's subsidiary only),
     * {@code wave-not-in-review}.
     */
    public GateDecisionView decide(Caller caller, WaveId id) {
        WaveView wave = visible(caller, id);
        if (!caller.may(wave.subsidiary(), Role.PROGRAMME_MANAGER)) {
            throw NotAllowed.needs(Role.PROGRAMME_MANAGER);
        }
        if (wave.state() != WaveState.REVIEW) {
            throw RolloutRefused.notInReview(wave.state());
        }
        ProgrammeView programme = programmes.known(wave.programme());
        Verdict verdict = new Gate(programme.gateRule()).judge(grounds.of(id, programme));
        GateDecision decision = new GateDecision(id, wave.subsidiary(), verdict, caller.subject(), clock.instant());
        em.persist(decision);
        announce(decision);
        apply(verdict.outcome(), wave, programme, caller.subject());
        return GateDecisionView.of(decision);
    }

    /**
     * What the gate of a wave has answered so far, in that order.
     *
     * <p>Refuses with {@code not-found}, and with {@code not-allowed} for others than programme managers, HR and the Comex.
     */
    public Page<GateDecisionView> list(Caller caller, WaveId id, PageRequest page) {
        visible(caller, id);
        List<GateDecisionView> found = em.createQuery(
                        "select d from GateDecision d where d.waveId = :wave and d.id > :after order by d.id",
                        GateDecision.class)
                .setParameter("wave", id.value())
                .setParameter("after", page.after())
                .setMaxResults(page.fetch())
                .getResultStream()
                .map(GateDecisionView::of)
                .toList();
        return Page.of(found, page, view -> view.id().value());
    }

    private WaveView visible(Caller caller, WaveId id) {
        caller.mustBe(READERS);
        WaveView wave = waves.known(id);
        if (!caller.may(wave.subsidiary(), READERS)) {
            throw NotFound.of("wave", id.value());
        }
        return wave;
    }

    private void apply(GateOutcome outcome, WaveView wave, ProgrammeView programme, String actor) {
        waves.advance(wave.id(), outcome == GateOutcome.GO ? WaveState.GO : WaveState.HOLD, actor);
        if (outcome == GateOutcome.GO && programme.state().takesPeople()) {
            waves.ofProgramme(wave.programme()).stream()
                    .filter(next -> next.place() == wave.place() + 1 && next.state() == WaveState.PLANNED)
                    .forEach(next -> waves.advance(next.id(), WaveState.OPEN, actor));
        }
    }

    private void announce(GateDecision decision) {
        transitions.fire(Transition.of(
                        "gate-decision",
                        decision.id(),
                        decision.subsidiary(),
                        null,
                        decision.outcome(),
                        decision.decidedBy(),
                        decision.decidedAt())
                .with("wave", decision.wave().value()));
    }
}
