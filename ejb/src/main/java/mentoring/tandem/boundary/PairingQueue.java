package mentoring.tandem.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import mentoring.programme.boundary.WaveView;
import mentoring.shared.control.JobDeaths;
import mentoring.shared.control.JobTransitions;
import mentoring.shared.control.StoredJobs;
import mentoring.shared.entity.Job;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.control.PairingRequested;
import mentoring.tandem.control.PairingSubject;
import mentoring.tandem.control.RePairings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Queues pairings on this node: they run as soon as the caller's transaction is committed. */
@Dependent
class PairingQueue {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    @Inject
    StoredJobs jobs;

    @Inject
    JobTransitions transitions;

    @Inject
    JobDeaths deaths;

    @Inject
    RePairings rePairings;

    @Inject
    Event<PairingRequested> requests;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.node", defaultValue = "main")
    String node;

    /** Refuses with {@code pairing-running} while another one pairs the wave, unless that is dead. */
    void mustBeAlone(WaveView wave) {
        jobs.running(PairingSubject.KIND, PairingSubject.of(wave.id()))
                .ifPresent(running -> deaths.makeWay(running, () -> TandemRefused.pairingRunning(running.id())));
    }

    /** As somebody asks for it; the unique constraint answers when another one runs for the wave. */
    Job asked(WaveView wave, NewPairing request, String startedBy) {
        Job job = new Job(
                PairingSubject.KIND, PairingSubject.of(wave.id()), wave.subsidiary(), node, startedBy, clock.instant());
        return queue(job, request.reconsiders());
    }

    /** In the place of one that was interrupted, for who had asked for that. */
    void again(Job interrupted) {
        Job again = new Job(
                PairingSubject.KIND,
                interrupted.subject(),
                interrupted.subsidiary(),
                node,
                interrupted.startedBy(),
                clock.instant());
        again.restarts(interrupted.id());
        queue(again, rePairings.isOne(interrupted.id()));
    }

    private Job queue(Job job, boolean again) {
        em.persist(job);
        if (again) {
            rePairings.note(job.id());
        }
        em.flush();
        transitions.queued(job);
        requests.fire(new PairingRequested(job.id()));
        return job;
    }
}
