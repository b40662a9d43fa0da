package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import mentoring.programme.Formation;
import mentoring.programme.WaveId;
import mentoring.shared.Transition;
import mentoring.tandem.PairingDecisionState;
import mentoring.tandem.TandemState;
import mentoring.tandem.entity.Pairing;
import mentoring.tandem.entity.PairingDecision;
import mentoring.tandem.entity.Tandem;

/** Tells the rest of the module what became of tandems and pairings, in the transaction in which it did. */
@Dependent
public class TandemNews {
    @Inject
    Event<Transition> transitions;

    @Inject
    Clock clock;

    /** Nothing is told when the state is what it was. */
    public void changed(Tandem tandem, TandemState from, String actor) {
        if (tandem.state() != from) {
            tell(tandem, from, actor);
        }
    }

    public void proposed(Tandem tandem, String actor) {
        tell(tandem, null, actor);
    }

    public void ran(Pairing pairing) {
        transitions.fire(Transition.of(
                        "pairing",
                        pairing.id(),
                        pairing.subsidiary(),
                        null,
                        pairing.state(),
                        pairing.ranBy(),
                        pairing.ranAt())
                .with("wave", pairing.wave().value())
                .with("tandems", pairing.figures().tandems())
                .with("seated", pairing.figures().seated()));
    }

    /** Neither whom it is about nor why: that is for programme managers. */
    public void decided(PairingDecision decision, PairingDecisionState from, String actor) {
        transitions.fire(Transition.of(
                        "pairing-decision",
                        decision.id(),
                        decision.subsidiary(),
                        from,
                        decision.state(),
                        actor,
                        clock.instant())
                .with("wave", decision.wave().value())
                .with("kind", decision.kind().name()));
    }

    private void tell(Tandem tandem, TandemState from, String actor) {
        Transition transition =
                Transition.of("tandem", tandem.id(), tandem.subsidiary(), from, tandem.state(), actor, clock.instant());
        transitions.fire(placed(transition, tandem.wave(), tandem.formation()));
    }

    /** What is told of a tandem in any state. */
    static Transition placed(Transition transition, WaveId wave, Formation formation) {
        return transition.with(Map.of("wave", wave.value(), "formation", formation.name()));
    }
}
