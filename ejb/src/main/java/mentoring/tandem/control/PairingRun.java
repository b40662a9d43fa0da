package mentoring.tandem.control;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import mentoring.shared.JobCancelled;
import mentoring.shared.JobId;
import mentoring.shared.JobTotal;
import mentoring.shared.Refusal;
import mentoring.shared.control.Pace;
import mentoring.shared.entity.Job;
import mentoring.tandem.PairingPhase;
import mentoring.tandem.control.PairingRecords.Solved;
import mentoring.tandem.matching.Match;
import mentoring.tandem.matching.Matcher;
import mentoring.tandem.matching.seating.Crew;

/** Pairs a wave in the background, outside of any transaction: its steps bring their own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PairingRun {
    private static final Logger LOG = Logger.getLogger(PairingRun.class.getName());

    /** People come and go while a wave is paired; once more is nearly always enough. */
    private static final int TRIES = 3;

    @Inject
    PairingSteps steps;

    @Inject
    Clock clock;

    /** Whatever goes wrong ends up in the job, where its starter looks. */
    @Asynchronous
    public void of(JobId id) {
        try {
            steps.begin(id).ifPresent(this::pair);
        } catch (JobCancelled e) {
            LOG.log(Level.INFO, "pairing job {0} was cancelled", id.value());
            steps.cancel(id);
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "pairing job " + id.value() + " failed", e);
            steps.fail(id, e.code(), e.facts().toString());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "pairing job " + id.value() + " failed", e);
            steps.fail(id, "internal-error", null);
        }
    }

    private void pair(Job job) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            if (isPaired(job)) {
                return;
            }
            LOG.log(
                    Level.INFO,
                    "pairing job {0} starts over: its people have changed meanwhile",
                    job.id().value());
        }
        steps.fail(job.id(), "pairing-outdated", null);
    }

    private boolean isPaired(Job job) {
        JobId id = job.id();
        StopWatch watch = new StopWatch(clock);
        enter(id, PairingPhase.GATHERING, JobTotal.UNKNOWN);
        Gathered gathered = steps.gather(job);
        watch.lap("gathered");
        enter(id, PairingPhase.SOLVING, JobTotal.UNKNOWN);
        Match match = Matcher.match(gathered.instance(), attentive(id), seated -> {
            watch.lap("solved");
            enter(id, PairingPhase.EXPLAINING, JobTotal.exactly(seated));
        });
        Solved solved = Solved.of(gathered, match);
        watch.lap("explained");
        enter(id, PairingPhase.STORING, JobTotal.exactly(match.proposals().size()));
        boolean stored = steps.store(job, gathered, solved).isPresent();
        watch.lap("stored");
        LOG.log(Level.INFO, "pairing job {0}, {1} tandems: {2}", new Object[] {
            id.value(), match.proposals().size(), watch
        });
        return stored;
    }

    /** Works alone, and stops within about a second once somebody has cancelled the job. */
    private Crew attentive(JobId id) {
        Pace pace = new Pace(clock);
        return Crew.alone().heeding(() -> {
            if (pace.isDue()) {
                ask(id, () -> steps.advance(id, PairingPhase.SOLVING));
            }
        });
    }

    private void enter(JobId id, PairingPhase phase, JobTotal total) {
        ask(id, () -> steps.enter(id, phase, total));
    }

    private static void ask(JobId id, BooleanSupplier step) {
        if (!step.getAsBoolean()) {
            throw new JobCancelled(id);
        }
    }
}
