package mentoring.tandem.boundary;

import jakarta.persistence.EntityManager;
import mentoring.shared.control.JobDeaths;
import mentoring.shared.control.JobKinds;
import mentoring.shared.control.JobTransitions;
import mentoring.shared.control.StoredJobs;
import mentoring.tandem.control.PairingRecords;
import mentoring.tandem.control.PairingSteps;
import mentoring.tandem.control.RePairings;
import mentoring.tandem.control.StoredPairings;
import mentoring.tandem.control.StoredTandems;
import mentoring.testing.Injection;

/** With what a pairing of one wave runs, wired as the container would. */
record RunBeans(WaveBeans wave, EntityManager em) {
    PairingQueue queue() {
        return Injection.into(
                new PairingQueue(),
                em,
                jobs(),
                transitions(),
                Injection.into(new JobDeaths(), new JobKinds(), jobs(), transitions(), wave.clock),
                Injection.into(new RePairings(), em),
                wave.requests,
                wave.clock,
                "main");
    }

    PairingSteps steps() {
        return Injection.into(
                new PairingSteps(),
                em,
                jobs(),
                transitions(),
                wave.waves,
                wave.turns(em),
                wave.gathering(em),
                wave.signups,
                Injection.into(new StoredTandems(), em),
                WaveBeans.decisions(em),
                Injection.into(new RePairings(), em),
                wave.replacing(em),
                records(),
                wave.clock);
    }

    private PairingRecords records() {
        return Injection.into(
                new PairingRecords(),
                Injection.into(new StoredPairings(), em),
                WaveBeans.inputs(em),
                wave.proposing(em),
                wave.replacing(em),
                wave.news(),
                wave.clock);
    }

    private StoredJobs jobs() {
        return Injection.into(new StoredJobs(), em);
    }

    private JobTransitions transitions() {
        return Injection.into(new JobTransitions(), wave.transitions, wave.clock);
    }
}
