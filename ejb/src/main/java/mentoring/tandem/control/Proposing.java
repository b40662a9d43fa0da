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
    Waves waves;

    @Inject
    TandemNews news;

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

    /** @param pairing null for proposals made by hand */
    public List<Tandem> propose(
            WaveView wave, Pool pool, PairingId pairing, Collection<Proposal> proposals, String actor) {
        Instant now = clock.instant();
        List<Tandem> tandems = proposals.stream()
                .map(proposal -> new Tandem(proposed(wave, pool, pairing, proposal, now)))
                .toList();
        tandems.forEach(stored::add);
        stored.flush();
        tandems.forEach(tandem -> news.proposed(tandem, actor));
        if (!tandems.isEmpty() && wave.state() == WaveState.OPEN) {
            waves.advance(wave.id(), WaveState.PAIRED, actor);
        }
        return tandems;
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
