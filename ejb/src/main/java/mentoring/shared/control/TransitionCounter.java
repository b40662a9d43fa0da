package mentoring.shared.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import mentoring.shared.Births;
import mentoring.shared.ModuleStarts;
import mentoring.shared.Transition;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts every change of state that was committed, by kind and new state. */
@ApplicationScoped
public class TransitionCounter {
    @Inject
    private MetricRegistry metrics;

    void make(@Observes ModuleStarts start) {
        // To be made now is all that it takes.
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Transition transition) {
        counter(transition).inc();
    }

    void countAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) Births births) {
        births.all().forEach(birth -> counter(birth).inc());
    }

    private Counter counter(Transition transition) {
        return metrics.counter(
                "mentoring_transitions", new Tag("kind", transition.kind()), new Tag("to", transition.to()));
    }
}
