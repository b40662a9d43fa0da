package mentoring.tandem.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import mentoring.enrolment.boundary.Enrolments;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.JobCounts;
import mentoring.shared.JobId;
import mentoring.shared.JobState;
import mentoring.shared.JobTotal;
import mentoring.shared.NotFound;
import mentoring.shared.control.JobTransitions;
import mentoring.shared.control.StoredJobs;
import mentoring.shared.entity.Job;
import mentoring.tandem.PairingPhase;
import mentoring.tandem.control.PairingRecords.Solved;
import mentoring.tandem.entity.Pairing;

/** What a pairing reads and writes: each step is a transaction of its own, and none of them waits for the matcher. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PairingSteps {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    @Inject
    StoredJobs jobs;

    @Inject
    JobTransitions transitions;

    @Inject
    Waves waves;

    @Inject
    PairingTurns turns;

    @Inject
    Gathering gathering;

    @Inject
    Enrolments enrolments;

    @Inject
    StoredTandems tandems;

    @Inject
    StoredDecisions decisions;

    @Inject
    RePairings rePairings;

    @Inject
    Replacing replacing;

    @Inject
    PairingRecords records;

    @Inject
    Clock clock;

    /** QUEUED becomes RUNNING, unless it was cancelled before. */
    public Optional<Job> begin(JobId id) {
        Job job = locked(id);
        if (job.state() == JobState.CANCELLED) {
            return Optional.empty();
        }
        transitions.begin(job);
        return Optional.of(job);
    }

    /** Begins a phase. False when somebody has cancelled it: whoever runs it ends here. */
    public boolean enter(JobId id, PairingPhase phase, JobTotal total) {
        Job job = locked(id);
        job.enter(phase.name(), total, clock.instant());
        return !job.isCancelRequested();
    }

    /** Shows that it is still at it. False when somebody has cancelled it: whoever runs it ends here. */
    public boolean advance(JobId id, PairingPhase phase) {
        Job job = locked(id);
        job.advance(phase.name(), job.headway().done(), clock.instant());
        return !job.isCancelRequested();
    }

    /** Everything that the matcher needs to know, as it is now; writes nothing. */
    public Gathered gather(Job job) {
        WaveView wave = waves.known(PairingSubject.wave(job));
        records.mustBePairable(wave);
        FlushModeType before = em.getFlushMode();
        // Nothing is changed here, and otherwise every query would look for changes among the thousands that were read
        // before it.
        em.setFlushMode(FlushModeType.COMMIT);
        try {
            return rePairings.isOne(job.id()) ? gathering.again(wave) : gathering.of(wave);
        } finally {
            em.setFlushMode(before);
            em.clear();
        }
    }

    /**
     * Writes the pairing and its proposals, and RUNNING becomes DONE; empty, with nothing written, when what they rest on is no longer so:
     * somebody has been seated by hand in the meantime, or somebody to be seated has withdrawn, something was decided
     * by hand, or somebody has answered a proposal that would have to go.
     *
     * <p>Refusals: {@code pairing-running} when the wave's turn is not to be had, {@code wave-not-pairable}.
     */
    public Optional<Pairing> store(Job asked, Gathered gathered, Solved solved) {
        WaveId wave = gathered.wave().id();
        turns.take(wave);
        records.mustBePairable(waves.known(wave));
        if (!holds(gathered, solved)) {
            return Optional.empty();
        }
        Pairing pairing = records.write(gathered, solved, asked.startedBy(), asked.id());
        Job job = locked(asked.id());
        job.advance(PairingPhase.STORING.name(), solved.match().proposals().size(), clock.instant());
        transitions.complete(job, JobCounts.NONE);
        return Optional.of(pairing);
    }

    /** Has failed, unless it has ended in the meantime. */
    public void fail(JobId id, String problem, String detail) {
        transitions.fail(locked(id), JobCounts.NONE, problem, detail);
    }

    public void cancel(JobId id) {
        transitions.cancel(locked(id), JobCounts.NONE);
    }

    private boolean holds(Gathered gathered, Solved solved) {
        WaveId wave = gathered.wave().id();
        return tandems.countOf(wave) == gathered.tandems()
                && decisions.of(wave).ids().equals(gathered.decisions())
                && replacing.isStillOpen(gathered.before(), solved.match())
                && enrolments.live(wave).containsAll(gathered.enrolments(solved.match()));
    }

    private Job locked(JobId id) {
        return jobs.locked(id).orElseThrow(() -> NotFound.of("job", id.value()));
    }
}
