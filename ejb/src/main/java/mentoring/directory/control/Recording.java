package mentoring.directory.control;

import java.util.List;
import mentoring.directory.SynchronisationId;
import mentoring.directory.SynchronisationPhase;
import mentoring.directory.control.mapping.Consequences;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.Tally;
import mentoring.directory.entity.Progress;

/** Carries out what a census finds. */
final class Recording implements Consequences {
    private final SynchronisationSteps steps;
    private final SynchronisationId id;
    private boolean stopped;

    Recording(SynchronisationSteps steps, SynchronisationId id) {
        this.steps = steps;
        this.id = id;
    }

    @Override
    public void portion(List<PersonChange> changes, Tally tally) {
        Patience.with(() -> steps.apply(id, changes, progress(SynchronisationPhase.READING, tally, 0)));
    }

    @Override
    public void departures(List<KnownPerson> gone, Tally tally) {
        int left = 0;
        for (List<KnownPerson> some : Portions.of(gone)) {
            left += some.size();
            Progress progress = progress(SynchronisationPhase.DEPARTURES, tally, left);
            Patience.with(() -> steps.depart(id, some, progress));
        }
        Progress all = progress(SynchronisationPhase.REPORTING_LINES, tally, left);
        if (all.changedAnybody()) {
            Patience.with(() -> steps.lookUpManagers(id, all));
        }
    }

    /** Who joined and what changed stays; the departures wait for somebody to confirm them. */
    @Override
    public void departuresToConfirm(List<KnownPerson> gone, Tally tally) {
        Progress progress = progress(SynchronisationPhase.REPORTING_LINES, tally, 0);
        Patience.with(() -> steps.lookUpManagers(id, progress));
        steps.fail(id, "departures-to-confirm", Integer.toString(gone.size()));
        stopped = true;
    }

    /** Everything is done; the mark stays where it was when somebody has to confirm departures, so that they are found again. */
    void end(Reached reached) {
        if (!stopped) {
            steps.complete(id, reached);
        }
    }

    private static Progress progress(SynchronisationPhase phase, Tally tally, int left) {
        return new Progress(phase, tally.read(), tally.joined(), tally.changed(), left, tally.skipped());
    }
}
