package mentoring.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import mentoring.shared.ModuleStarts;

/** Sets a synchronisation going once it is sure to be stored. */
@ApplicationScoped
public class SynchronisationStart {
    @Inject
    SynchronisationRun run;

    void make(@Observes ModuleStarts start) {
        // To be made now is all that it takes.
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SynchronisationRequested requested) {
        run.of(requested.id());
    }
}
