package mentoring.directory.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.StoredSynchronisations;
import mentoring.directory.control.writing.ShownPeople;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobCounts;
import mentoring.shared.JobId;
import mentoring.shared.Localised;
import mentoring.shared.Role;
import mentoring.shared.control.JobKind;
import mentoring.shared.entity.Job;

/** What jobs that synchronise a subsidiary have of their own. */
@Dependent
public class SynchronisationKind implements JobKind {
    @Inject
    StoredSynchronisations stored;

    @Inject
    ShownPeople shown;

    @Inject
    SynchronisationQueue queue;

    @Override
    public String name() {
        return Synchronisation.KIND;
    }

    @Override
    public Role[] readers() {
        return Operators.roles();
    }

    @Override
    public Localised explanation(Job failed) {
        return DirectoryTexts.of("problem." + failed.problem(), failed.id().value());
    }

    @Override
    public Map<JobId, JobCounts> counts(Collection<JobId> ids) {
        return stored.find(ids).stream()
                .collect(Collectors.toMap(
                        it -> it.job().id(), it -> it.progress().counts()));
    }

    @Override
    public void abandon(Job interrupted) {
        shown.forget(new SynchronisationId(interrupted.id().value()));
    }

    @Override
    public void restart(Job interrupted) {
        queue.again(new SynchronisationId(interrupted.id().value()));
    }
}
