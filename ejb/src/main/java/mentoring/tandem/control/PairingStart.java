package mentoring.tandem.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import mentoring.shared.ModuleStarts;

/** Sets a pairing going once it is sure to be queued. */
@ApplicationScoped
public class PairingStart {
    @Inject
    PairingRun run;

    void make(@Observes ModuleStarts start) {
        // To be made now is all that it takes.
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PairingRequested requested) {
        run.of(requested.id());
    }
}
