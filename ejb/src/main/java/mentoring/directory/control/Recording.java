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
    private boolean noted;
    private int read;
    private boolean stopped;

    Recording(SynchronisationSteps steps, SynchronisationId id) {
        this.steps = steps;
        this.id = id;
    }

    /** Notes the changes; nothing is written when there is nothing to say. */
    @Override
    public void portion(List<PersonChange> changes, Tally tally) {
        if (changes.isEmpty() && tally.read() == read) {
            return;
        }
        Progress progress = progress(SynchronisationPhase.READING, tally, 0);
        Patience.with(() -> steps.note(id, changes, progress));
        noted |= !changes.isEmpty();
        read = tally.read();
    }

    @Override
    public void departures(List<KnownPerson> gone, Tally tally) {
        write(tally);
        int left = 0;
        for (List<KnownPerson> some : Portions.of(gone)) {
            left += some.size();
            Progress progress = progress(SynchronisationPhase.DEPARTURES, tally, left);
            Patience.with(() -> steps.depart(id, some, progress));
        }
    }

    /** Who joined and what changed stays; the departures wait for somebody to confirm them. */
    @Override
    public void departuresToConfirm(List<KnownPerson> gone, Tally tally) {
        write(tally);
        steps.fail(id, "departures-to-confirm", Integer.toString(gone.size()));
        stopped = true;
    }

    private void write(Tally tally) {
        if (noted) {
            Progress progress = progress(SynchronisationPhase.WRITING, tally, 0);
            Patience.with(() -> steps.advance(id, progress));
            Patience.with(() -> steps.write(id, progress));
        }
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
