package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import mentoring.programme.WaveState;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.tandem.PairingId;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.entity.Proposed;
import mentoring.tandem.entity.StoredLine;
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
    Findings findings;

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
        List<StoredLine> explanation =
                findings.keep(List.of(proposal.explanation())).get(0);
        Tandem tandem = new Tandem(proposed(wave, pool, null, proposal, explanation, clock.instant()));
        stored.add(tandem);
        stored.flush();
        news.proposed(tandem, actor);
        advance(wave, actor);
        return tandem;
    }

    /** All that a run of the matcher proposes. */
    public void propose(WaveView wave, Pool pool, PairingId pairing, List<Proposal> proposals, String actor) {
        if (proposals.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Iterator<List<StoredLine>> explanations = findings.keep(
                        proposals.stream().map(Proposal::explanation).toList())
                .iterator();
        List<TandemId> tandems = many.add(proposals.stream()
                .map(proposal -> proposed(wave, pool, pairing, proposal, explanations.next(), now))
                .toList());
        births.proposed(wave, tandems, actor, now);
        advance(wave, actor);
    }

    private void advance(WaveView wave, String actor) {
        if (wave.state() == WaveState.OPEN) {
            waves.advance(wave.id(), WaveState.PAIRED, actor);
        }
    }

    private Proposed proposed(
            WaveView wave, Pool pool, PairingId pairing, Proposal proposal, List<StoredLine> explanation, Instant now) {
        return new Proposed(
                pairing,
                wave.id(),
                wave.programme(),
                wave.subsidiary(),
                wave.formation(),
                pool.seat(proposal.mentor()),
                proposal.mentees().stream().map(pool::seat).toList(),
                proposal.points(),
                explanation,
                now,
                now.plus(settings.timeToAnswer()));
    }
}
