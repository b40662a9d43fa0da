package mentoring.tandem.boundary;

import java.util.Optional;
import mentoring.shared.JobId;
import mentoring.shared.JobTotal;
import mentoring.shared.entity.Job;
import mentoring.tandem.PairingPhase;
import mentoring.tandem.control.Gathered;
import mentoring.tandem.control.PairingRecords.Solved;
import mentoring.tandem.control.PairingSteps;
import mentoring.tandem.entity.Pairing;

/** Each step in a transaction of its own, as the container would have it, and what a test wants to happen in between. */
final class StepsInTransactions extends PairingSteps {
    private final WaveTandems wave;
    private final PairingSteps steps;

    StepsInTransactions(WaveTandems wave, PairingSteps steps) {
        this.wave = wave;
        this.steps = steps;
    }

    @Override
    public Optional<Job> begin(JobId id) {
        return wave.in(() -> steps.begin(id));
    }

    @Override
    public boolean enter(JobId id, PairingPhase phase, JobTotal total) {
        wave.meanwhile(phase, id);
        return wave.in(() -> steps.enter(id, phase, total));
    }

    @Override
    public boolean advance(JobId id, PairingPhase phase) {
        return wave.in(() -> steps.advance(id, phase));
    }

    @Override
    public Gathered gather(Job job) {
        return wave.in(() -> steps.gather(job));
    }

    @Override
    public Optional<Pairing> store(Job asked, Gathered gathered, Solved solved) {
        return wave.in(() -> steps.store(asked, gathered, solved));
    }

    @Override
    public void fail(JobId id, String problem, String detail) {
        wave.in(() -> {
            steps.fail(id, problem, detail);
            return id;
        });
    }

    @Override
    public void cancel(JobId id) {
        wave.in(() -> {
            steps.cancel(id);
            return id;
        });
    }
}
