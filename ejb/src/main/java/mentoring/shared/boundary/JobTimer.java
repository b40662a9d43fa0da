package mentoring.shared.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sees to jobs that have died, one transaction each; whichever node comes second finds nothing to do. */
@Singleton
@DependsOn("ModuleStart")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimer {
    @Inject
    JobRecovery recovery;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void seeToTheDead() {
        TimedWork.attempt(
                () -> {
                    recovery.silent().forEach(recovery::interrupt);
                    recovery.toRestart().forEach(recovery::restart);
                },
                "interrupted jobs are seen to the next time");
    }
}
