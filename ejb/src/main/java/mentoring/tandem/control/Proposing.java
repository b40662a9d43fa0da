package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import mentoring.programme.WaveState;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.tandem.PairingId;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.entity.Proposed;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.matching.Proposal;

/** Turns proposals into tandems of a wave; the first of them takes the wave from OPEN to PAIRED. */
@Dependent
public class Proposing {
    private static final Set<WaveState> PAIRABLE = Set.of(WaveState.OPEN, WaveState.PAIRED, WaveState.RUNNING);

    @Inject
    StoredTandems stored;

    @Inject
    ManyTandems many;

    @Inject
    Waves waves;

    @Inject
    TandemNews news;

    @Inject
    ProposalNews births;

    @Inject
    TandemSettings settings;

    @Inject
    Clock clock;

    /** Refuses with {@code wave-not-pairable} before a wave opens and after it has run. */
    public void mustBePairable(WaveView wave) {
        if (!PAIRABLE.contains(wave.state())) {
            throw TandemRefused.waveNotPairable(wave.state());
        }
    }

    /** By hand, or by the choice of the mentee. */
    public Tandem propose(WaveView wave, Pool pool, Proposal proposal, String actor) {
        Tandem tandem = new Tandem(proposed(wave, pool, null, proposal, clock.instant()));
        stored.add(tandem);
        stored.flush();
        news.proposed(tandem, actor);
        advance(wave, actor);
        return tandem;
    }

    /** All that a run of the matcher proposes. */
    public void propose(WaveView wave, Pool pool, PairingId pairing, Collection<Proposal> proposals, String actor) {
        if (proposals.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<TandemId> tandems = many.add(proposals.stream()
                .map(proposal -> proposed(wave, pool, pairing, proposal, now))
                .toList());
        births.proposed(wave, tandems, actor, now);
        advance(wave, actor);
    }

    private void advance(WaveView wave, String actor) {
        if (wave.state() == WaveState.OPEN) {
            waves.advance(wave.id(), WaveState.PAIRED, actor);
        }
    }

    private Proposed proposed(WaveView wave, Pool pool, PairingId pairing, Proposal proposal, Instant now) {
        return new Proposed(
                pairing,
                wave.id(),
                wave.programme(),
                wave.subsidiary(),
                wave.formation(),
                pool.seat(proposal.mentor()),
                proposal.mentees().stream().map(pool::seat).toList(),
                proposal.points(),
                proposal.explanation(),
                now,
                now.plus(settings.timeToAnswer()));
    }
}
