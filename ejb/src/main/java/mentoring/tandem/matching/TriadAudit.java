package mentoring.tandem.matching;

import java.util.List;
import java.util.stream.LongStream;
import mentoring.programme.Formation;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.triad.Exact;

/**
 * Every triad that may be, held against a proof, whoever made it.
 *
 * @param eligible pairs that may meet, of mentors who take three
 * @param bound what no choice can exceed
 * @param miscounted true when the proof does not show that no choice has more triads than it says
 */
record TriadAudit(long eligible, long bound, boolean miscounted) {
    static TriadAudit of(Instance instance, TriadProof proof, long reached, Crew crew) {
        return instance.mentees().size() <= Exact.MOST_MENTEES
                ? byRules(instance, proof, reached)
                : byTables(instance, proof, reached, crew);
    }

    private static TriadAudit byRules(Instance instance, TriadProof proof, long reached) {
        Pairs pairs = Pairs.of(instance);
        List<Team> teams = AskedTeams.of(instance, pairs);
        int claimed = proof.mostTriads();
        int fewEnough = mostByPeople(instance);
        long counted = proof.counting() == null
                ? fewEnough
                : TriadCases.counting(instance, fewEnough, claimed).bound(proof.counting(), teams);
        long bound =
                TriadCases.scoring(instance, proof.seat(), claimed, reached).bound(proof.root(), teams);
        return new TriadAudit(eligible(instance, pairs), Math.max(reached, bound), counted > claimed);
    }

    private static int mostByPeople(Instance instance) {
        return Math.min(instance.mentors().size(), instance.mentees().size() / Formation.TRIAD.mentees());
    }

    private static TriadAudit byTables(Instance instance, TriadProof proof, long reached, Crew crew) {
        PricedTriads priced = PricedTriads.of(instance, proof, crew);
        return new TriadAudit(
                priced.eligible(), Math.max(reached, priced.bound()), proof.mostTriads() < mostByPeople(instance));
    }

    private static long eligible(Instance instance, Pairs pairs) {
        return LongStream.range(0, instance.mentors().size())
                .filter(mentor -> instance.mentors().get((int) mentor).seats() >= Formation.TRIAD.mentees())
                .map(mentor -> LongStream.range(0, instance.mentees().size())
                        .filter(mentee -> pairs.eligible((int) mentee, (int) mentor))
                        .count())
                .sum();
    }
}
