package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mentoring.programme.boundary.WaveView;
import mentoring.shared.JobId;
import mentoring.tandem.control.keeping.Kept;
import mentoring.tandem.entity.Pairing;
import mentoring.tandem.entity.PairingFigures;
import mentoring.tandem.matching.Match;

/** Writes down what came of a run of the matcher, and what it was given. */
@Dependent
public class PairingRecords {
    @Inject
    StoredPairings pairings;

    @Inject
    StoredInputs inputs;

    @Inject
    Proposing proposing;

    @Inject
    Replacing replacing;

    @Inject
    TandemNews news;

    @Inject
    Clock clock;

    /** Everything that can be verified and run again; needs no database. */
    public static Kept kept(Gathered gathered, Match match) {
        Pool pool = gathered.pool();
        return new Kept(
                gathered.wave().formation(),
                gathered.policy().terms(),
                pool.known(),
                pool.mentors(),
                pool.mentees(),
                match.proposals().stream()
                        .map(one -> new Kept.Together(one.mentor(), one.mentees()))
                        .toList(),
                match.prices(),
                match.proof());
    }

    /** Refuses with {@code wave-not-pairable} before a wave opens and after it has run. */
    void mustBePairable(WaveView wave) {
        proposing.mustBePairable(wave);
    }

    /** The pairing, its input and its proposals, all of them told. */
    public Pairing write(Gathered gathered, Solved solved, String actor, JobId job) {
        Pairing pairing = new Pairing(
                gathered.wave().id(),
                job,
                gathered.wave().subsidiary(),
                PairingFigures.of(solved.match()),
                gathered.policy().rules(),
                gathered.pool().pins(),
                gathered.changes(solved.match()),
                actor,
                clock.instant());
        pairings.add(pairing);
        inputs.keep(pairing.id(), solved.parts());
        news.ran(pairing);
        if (gathered.before() != null) {
            replacing.make(gathered.before(), solved.match(), actor);
        }
        proposing.propose(gathered.wave(), gathered.pool(), pairing.id(), gathered.fresh(solved.match()), actor);
        return pairing;
    }

    /**
     * What the matcher found.
     *
     * @param parts of what is kept
     */
    public record Solved(Match match, List<byte[]> parts) {
        public static Solved of(Gathered gathered, Match match) {
            return new Solved(match, StoredInputs.parts(kept(gathered, match)));
        }
    }
}
