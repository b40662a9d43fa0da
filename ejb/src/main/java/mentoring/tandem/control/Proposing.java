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
        Tandem tandem = new Tandem(occasion(wave, pool, null).proposed(proposal, explanation));
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
        Occasion occasion = occasion(wave, pool, pairing);
        Iterator<List<StoredLine>> explanations = findings.keep(
                        proposals.stream().map(Proposal::explanation).toList())
                .iterator();
        List<TandemId> tandems = many.add(proposals.stream()
                .map(proposal -> occasion.proposed(proposal, explanations.next()))
                .toList());
        births.proposed(wave, tandems, actor, occasion.at());
        advance(wave, actor);
    }

    private void advance(WaveView wave, String actor) {
        if (wave.state() == WaveState.OPEN) {
            waves.advance(wave.id(), WaveState.PAIRED, actor);
        }
    }

    private Occasion occasion(WaveView wave, Pool pool, PairingId pairing) {
        Instant now = clock.instant();
        return new Occasion(wave, pool, pairing, now, now.plus(settings.timeToAnswer()));
    }

    /** What proposals that are made together have in common. */
    private record Occasion(WaveView wave, Pool pool, PairingId pairing, Instant at, Instant answerBy) {
        private Proposed proposed(Proposal proposal, List<StoredLine> explanation) {
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
                    at,
                    answerBy);
        }
    }
}
