package mentoring.directory.control;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import mentoring.directory.SynchronisationId;
import mentoring.directory.SynchronisationPhase;
import mentoring.directory.control.mapping.Consequences;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.Neighbourhood;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.Tally;
import mentoring.directory.entity.Progress;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobCancelled;
import mentoring.shared.JobTotal;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.Pace;
import mentoring.shared.control.Portions;

/** Carries out what a census finds, and shows how far it has come about once a second; ends with {@link JobCancelled} once somebody wants it to. */
final class Recording implements Consequences {
    private final SynchronisationSteps steps;
    private final SynchronisationId id;
    private final Pace pace;
    private Set<SubsidiaryCode> neighbours = Set.of();
    private boolean noted;
    private Progress last = new Progress(SynchronisationPhase.READING, 0, 0, 0, 0, 0);
    private boolean stopped;

    Recording(SynchronisationSteps steps, SynchronisationId id, Clock clock) {
        this.steps = steps;
        this.id = id;
        this.pace = new Pace(clock);
    }

    /**
     * The directory is read from here on.
     *
     * @param hood where those who join may join at the same time
     */
    void reads(JobTotal total, Neighbourhood hood) {
        neighbours = hood.codes();
        ask(() -> steps.enter(id, SynchronisationPhase.READING, total));
    }

    /** Notes the changes; nothing is written when there is nothing to say. */
    @Override
    public void portion(List<PersonChange> changes, Tally tally) {
        if (!changes.isEmpty()) {
            Patience.with(() -> steps.note(id, changes));
            noted = true;
        }
        last = progress(SynchronisationPhase.READING, tally, 0);
        reportWhenDue();
    }

    @Override
    public void departures(List<KnownPerson> gone, Tally tally) {
        write(tally);
        if (!gone.isEmpty()) {
            ask(() -> steps.enter(id, SynchronisationPhase.DEPARTURES, JobTotal.exactly(gone.size())));
        }
        int left = 0;
        for (List<KnownPerson> some : Portions.of(gone)) {
            Patience.with(() -> steps.depart(id, some));
            left += some.size();
            last = progress(SynchronisationPhase.DEPARTURES, tally, left);
            reportWhenDue();
        }
    }

    /** Who joined and what changed stays; the departures are listed and wait for somebody to confirm them. */
    @Override
    public void departuresToConfirm(List<KnownPerson> gone, Tally tally) {
        stop(Synchronisation.TO_CONFIRM, Integer.toString(gone.size()), gone, tally);
    }

    /** The same, but they wait for the directories that could not be asked. */
    @Override
    public void departuresInDoubt(List<KnownPerson> gone, List<String> silent, Tally tally) {
        stop(Synchronisation.IN_DOUBT, gone.size() + ": " + String.join(", ", silent), gone, tally);
    }

    private void stop(String problem, String detail, List<KnownPerson> gone, Tally tally) {
        write(tally);
        ask(() -> steps.enter(id, SynchronisationPhase.DEPARTURES, JobTotal.exactly(gone.size())));
        Patience.with(() -> steps.forgetDepartures(id));
        for (List<KnownPerson> some : Portions.of(gone)) {
            Patience.with(() -> steps.list(id, some));
        }
        Progress all = progress(SynchronisationPhase.DEPARTURES, tally, 0);
        ask(() -> steps.advance(id, all));
        steps.fail(id, problem, detail);
        stopped = true;
    }

    private void write(Tally tally) {
        last = progress(SynchronisationPhase.READING, tally, 0);
        if (noted) {
            ask(() -> steps.advance(id, last));
            ask(() -> steps.enter(id, SynchronisationPhase.WRITING, JobTotal.UNKNOWN));
            Patience.with(() -> steps.write(id, neighbours));
        }
    }

    /** Everything is done; the mark stays where it was when departures wait, so that they are found again. */
    void end(Reached reached) {
        if (!stopped) {
            steps.complete(id, reached, last);
        }
    }

    private void reportWhenDue() {
        if (pace.isDue()) {
            ask(() -> steps.advance(id, last));
        }
    }

    private void ask(BooleanSupplier step) {
        AtomicBoolean goesOn = new AtomicBoolean();
        Patience.with(() -> goesOn.set(step.getAsBoolean()));
        if (!goesOn.get()) {
            throw new JobCancelled(id.job());
        }
    }

    private static Progress progress(SynchronisationPhase phase, Tally tally, int left) {
        return new Progress(phase, tally.read(), tally.joined(), tally.changed(), left, tally.skipped());
    }
}
