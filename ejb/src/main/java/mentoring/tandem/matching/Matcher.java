package mentoring.tandem.matching;

import java.util.List;
import java.util.function.IntConsumer;
import mentoring.programme.Formation;
import mentoring.tandem.LeftOut;
import mentoring.tandem.Obstacle;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.seating.Crew;

/**
 * Finds who should meet whom: as many mentees as possible, then as many points as possible, around those who are pinned. The same answer for
 * any order of people.
 */
public final class Matcher {
    private final Instance instance;
    private final IntConsumer solved;

    private Matcher(Instance instance, IntConsumer solved) {
        this.instance = instance;
        this.solved = solved;
    }

    public static Match match(Instance instance) {
        return match(instance, Crew.alone());
    }

    /** @param crew shares the work; the answer does not depend on how many they are */
    public static Match match(Instance instance, Crew crew) {
        return match(instance, crew, proposals -> {});
    }

    /**
     * @param crew also heeds that somebody has lost interest
     * @param solved told how many proposals there are to be explained, as soon as that is known
     */
    public static Match match(Instance instance, Crew crew, IntConsumer solved) {
        Pinning pinning = Pinning.of(instance);
        Matcher matcher =
                new Matcher(instance.besidesPins(), proposals -> solved.accept(proposals + pinning.tandems()));
        return pinning.beside(instance.formation() == Formation.PAIR ? matcher.pairs(crew) : matcher.triads(crew));
    }

    private Match pairs(Crew crew) {
        PairSeating found = PairSeating.of(instance, crew);
        ProvingPrices prices = found.prices();
        Certificate certificate = Verification.byMasks(instance, crew).certify(found.mentorOf(), prices);
        Pairs pairs = Pairs.asked(instance);
        return match(found.leftOut(), List.of(), found.seating(pairs, certificate), certificate, prices, null);
    }

    private Match triads(Crew crew) {
        TriadSeating found = TriadSeating.of(instance, crew);
        TriadProof proof = found.proof();
        Certificate certificate = TriadVerification.of(instance, crew).certify(found.menteesOf(), proof);
        Seating seating = found.seating(certificate);
        List<LeftOut> leftOut = new LeftOutReasons(instance, seating, new TeamReach(instance, found.pool())).all();
        return match(leftOut, Obstacles.of(instance, found, leftOut, crew), seating, certificate, null, proof);
    }

    private Match match(
            List<LeftOut> leftOut,
            List<Obstacle> obstacles,
            Seating seating,
            Certificate certificate,
            ProvingPrices prices,
            TriadProof proof) {
        solved.accept(seating.teams().size());
        List<Proposal> proposals = proposals(seating);
        return new Match(
                proposals,
                leftOut,
                obstacles,
                seating.points(),
                seating.bound(),
                seating.complete() && seating.bound() == seating.points(),
                Digest.of(proposals),
                certificate,
                prices,
                proof);
    }

    private List<Proposal> proposals(Seating seating) {
        Explainer explainer = new Explainer(instance.formation(), instance.policy());
        return seating.teams().stream()
                .map(team -> explainer.propose(instance.mentors().get(team.mentor()), mentees(team)))
                .toList();
    }

    private List<Mentee> mentees(Team team) {
        return team.mentees().stream().map(instance.mentees()::get).toList();
    }
}
