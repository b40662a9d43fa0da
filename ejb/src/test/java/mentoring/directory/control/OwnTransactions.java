package mentoring.directory.control;

import java.util.List;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.entity.Progress;
import mentoring.directory.entity.Synchronisation;
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
    public Synchronisation begin(SynchronisationId id) {
        return database.inTransaction(() -> steps.begin(id));
    }

    @Override
    public void note(SynchronisationId id, List<PersonChange> changes, Progress progress) {
        within(() -> steps.note(id, changes, progress));
    }

    @Override
    public void advance(SynchronisationId id, Progress progress) {
        within(() -> steps.advance(id, progress));
    }

    @Override
    public void write(SynchronisationId id, Progress progress) {
        within(() -> steps.write(id, progress));
    }

    @Override
    public void depart(SynchronisationId id, List<KnownPerson> gone, Progress progress) {
        within(() -> steps.depart(id, gone, progress));
    }

    @Override
    public void complete(SynchronisationId id, Reached reached) {
        within(() -> steps.complete(id, reached));
    }

    @Override
    public void fail(SynchronisationId id, String problem, String detail) {
        within(() -> steps.fail(id, problem, detail));
    }

    private void within(Runnable step) {
        database.inTransaction(() -> {
            step.run();
            return null;
        });
    }
}
