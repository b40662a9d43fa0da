package mentoring.directory.control;

import java.time.Instant;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;

/** Synchronisations that have ended at some time. */
record PastRuns(TestDatabase database, Instant at) {
    /** @param problem null for one that was done */
    void add(SubsidiaryCode code, String problem) {
        database.inTransaction(() -> {
            Synchronisation run = new Synchronisation(code, "main", "op", false, at);
            Injection.into(new StoredSynchronisations(), database.entityManager())
                    .add(run);
            run.job().begin(at);
            if (problem == null) {
                run.job().complete(at);
            } else {
                run.job().fail(problem, null, at);
            }
            return run;
        });
    }
}
