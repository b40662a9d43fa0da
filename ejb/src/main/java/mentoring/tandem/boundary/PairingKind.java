package mentoring.tandem.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import mentoring.shared.JobCounts;
import mentoring.shared.JobId;
import mentoring.shared.Localised;
import mentoring.shared.Role;
import mentoring.shared.control.JobKind;
import mentoring.shared.entity.Job;
import mentoring.tandem.control.PairingSubject;

/** What jobs that pair a wave have of their own. */
@Dependent
public class PairingKind implements JobKind {
    @Inject
    PairingQueue queue;

    @Override
    public String name() {
        return PairingSubject.KIND;
    }

    @Override
    public Role[] readers() {
        return new Role[] {Role.PROGRAMME_MANAGER, Role.OPERATOR};
    }

    @Override
    public Localised explanation(Job failed) {
        return PairingProblems.of(failed.problem());
    }

    @Override
    public Map<JobId, JobCounts> counts(Collection<JobId> ids) {
        return Map.of();
    }

    /** Nothing is left half done: everything is written in one transaction, at the end. */
    @Override
    public void abandon(Job interrupted) {}

    @Override
    public void restart(Job interrupted) {
        queue.again(interrupted);
    }
}
