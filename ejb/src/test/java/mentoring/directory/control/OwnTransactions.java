package mentoring.directory.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentoring.directory.SynchronisationId;
import mentoring.directory.SynchronisationPhase;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.entity.Progress;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobTotal;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.TestDatabase;

/** The steps of a synchronisation, each in a transaction of its own as in the container. */
final class OwnTransactions extends SynchronisationSteps {
    private final TestDatabase database;
    private final SynchronisationSteps steps;

    OwnTransactions(TestDatabase database, SynchronisationSteps steps) {
        this.database = database;
        this.steps = steps;
    }

    @Override
    public Optional<Synchronisation> begin(SynchronisationId id) {
        return database.inTransaction(() -> steps.begin(id));
    }

    @Override
    public boolean enter(SynchronisationId id, SynchronisationPhase phase, JobTotal total) {
        return database.inTransaction(() -> steps.enter(id, phase, total));
    }

    @Override
    public boolean advance(SynchronisationId id, Progress progress) {
        return database.inTransaction(() -> steps.advance(id, progress));
    }

    @Override
    public void note(SynchronisationId id, List<PersonChange> changes) {
        within(() -> steps.note(id, changes));
    }

    @Override
    public void write(SynchronisationId id, Set<SubsidiaryCode> neighbours) {
        within(() -> steps.write(id, neighbours));
    }

    @Override
    public void depart(SynchronisationId id, List<KnownPerson> gone) {
        within(() -> steps.depart(id, gone));
    }

    @Override
    public void forgetDepartures(SynchronisationId id) {
        within(() -> steps.forgetDepartures(id));
    }

    @Override
    public void list(SynchronisationId id, List<KnownPerson> gone) {
        within(() -> steps.list(id, gone));
    }

    @Override
    public void complete(SynchronisationId id, Reached reached, Progress all) {
        within(() -> steps.complete(id, reached, all));
    }

    @Override
    public void fail(SynchronisationId id, String problem, String detail) {
        within(() -> steps.fail(id, problem, detail));
    }

    @Override
    public void cancel(SynchronisationId id) {
        within(() -> steps.cancel(id));
    }

    private void within(Runnable step) {
        database.inTransaction(() -> {
            step.run();
            return null;
        });
    }
}
