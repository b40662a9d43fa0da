package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.shared.JobCounts;
import mentoring.shared.JobId;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.boundary.JobView;
import mentoring.tandem.PairingId;
import mentoring.tandem.control.ChoicePeriod;
import mentoring.tandem.control.Gathered;
import mentoring.tandem.control.Gathering;
import mentoring.tandem.control.HandPicked;
import mentoring.tandem.control.PairingTurns;
import mentoring.tandem.control.Proposing;
import mentoring.tandem.control.StoredPairings;
import mentoring.tandem.matching.Proposal;

/** Seats the people of a wave: by the matcher, or by the hand of a programme manager under the same rules. */
@Stateless
public class Pairings {
    @Inject
    Waves waves;

    @Inject
    PairingTurns turns;

    @Inject
    Gathering gathering;

    @Inject
    Proposing proposing;

    @Inject
    StoredPairings stored;

    @Inject
    ChoicePeriod period;

    @Inject
    TandemReader reader;

    @Inject
    PairingQueue queue;

    @Inject
    PairingKind kind;

    @Inject
    Clock clock;

    /**
     * Queues a job that proposes tandems to everybody of the wave who is enrolled and has none: as many mentees as possible, then as many
     * points as possible. Run again, it pairs those still without, and proposes no mentor to a mentee who has declined them. The first
     * proposals take the wave from OPEN to PAIRED.
     *
     * <p>Asked to reconsider, it also takes those whose proposals a pairing has made and nobody has answered: they stay together unless that
     * costs more than the rule {@code stability} brings, and what they move for is told. Whatever was answered, made by hand or pinned stays.
     *
     * <p>Refusals: {@code not-found} for the wave, {@code not-allowed} (programme managers of its subsidiary only), {@code wave-not-pairable},
     * {@code mentees-choosing} until the last day of enrolment where mentees choose, {@code pairing-running} with the job that runs.
     */
    public JobView start(Caller caller, WaveId id, NewPairing request) {
        WaveView wave = waves.get(caller, id);
        mustManage(caller, wave);
        proposing.mustBePairable(wave);
        period.mustLeaveRoomForPairing(wave);
        queue.mustBeAlone(wave);
        return JobView.of(queue.asked(wave, request, caller.subject()), kind, JobCounts.NONE, clock.instant());
    }

    /** What came of a job: {@code not-found} until it has ended well, and outside the scope; {@code not-allowed} for who oversees no wave. */
    public PairingView of(Caller caller, JobId job) {
        caller.mustBe(Sight.OVERSEERS);
        return stored.of(job)
                .filter(pairing -> caller.may(pairing.subsidiary(), Sight.OVERSEERS))
                .map(PairingView::of)
                .orElseThrow(() -> NotFound.of("pairing", job.value()));
    }

    /** One run: {@code not-allowed} for who oversees no wave, {@code not-found} outside the scope. */
    public PairingView get(Caller caller, PairingId id) {
        caller.mustBe(Sight.OVERSEERS);
        return stored.find(id)
                .filter(pairing -> caller.may(pairing.subsidiary(), Sight.OVERSEERS))
                .map(PairingView::of)
                .orElseThrow(() -> NotFound.of("pairing", id.value()));
    }

    /**
     * Proposes one tandem by hand, under the hard rules of the matcher.
     *
     * <p>Refusals: {@code not-found} for the wave, {@code not-allowed} (programme managers of its subsidiary only), {@code wave-not-pairable},
     * {@code pairing-running}, {@code invalid-input} for too few or too many mentees or one twice, {@code not-in-the-pool} for who is not
     * enrolled on that side or has no seat left, {@code mentor-not-certified}, {@code pairing-rule-broken} with the rule.
     */
    public TandemView propose(Caller caller, WaveId id, ByHand request) {
        WaveView wave = pairable(caller, id);
        Gathered gathered = gathering.of(wave);
        Proposal proposal = new HandPicked(wave.formation(), gathered.pool(), gathered.rules())
                .propose(request.mentor(), request.mentees());
        return reader.view(proposing.propose(wave, gathered.pool(), proposal, caller.subject()), Reader.OF_ALL);
    }

    private WaveView pairable(Caller caller, WaveId id) {
        mustManage(caller, waves.get(caller, id));
        turns.take(id);
        WaveView wave = waves.current(id);
        proposing.mustBePairable(wave);
        return wave;
    }

    // Whoever takes part anywhere in the group sees an open wave: seeing it is not managing it.
    private static void mustManage(Caller caller, WaveView wave) {
        if (!caller.may(wave.subsidiary(), Role.PROGRAMME_MANAGER)) {
            throw NotAllowed.needs(wave.subsidiary(), Role.PROGRAMME_MANAGER);
        }
    }
}
