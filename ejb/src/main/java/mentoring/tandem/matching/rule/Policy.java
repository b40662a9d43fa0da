package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a pairing, in the order in which they are explained.
 *
 * @param pairHard between the mentor and each mentee
 * @param pairWeighted between the mentor and each mentee
 * @param teamHard between the mentor and the mentees of a triad
 * @param teamWeighted between the mentor and the mentees of a triad
 */
public record Policy(
        List<HardRule<Mentee>> pairHard,
        List<WeightedRule<Mentee>> pairWeighted,
        List<HardRule<List<Mentee>>> teamHard,
        List<WeightedRule<List<Mentee>>> teamWeighted) {
    public Policy {
        pairHard = List.copyOf(pairHard);
        pairWeighted = List.copyOf(pairWeighted);
        teamHard = List.copyOf(teamHard);
        teamWeighted = List.copyOf(teamWeighted);
    }

    public static Policy of(Weights weights, Collection<Declined> declined) {
        return new Policy(
                List.of(
                        new CertifiedMentor(),
                        new NoReportingLine(),
                        new CommonLanguage(),
                        new TopicMastered(),
                        new CommonHalfDay(),
                        new CompatibleAttendance(),
                        new NotDeclinedBefore(declined)),
                List.of(
                        new TopicsByPriority(weights.topics()),
                        new LevelGap(weights.levelGap()),
                        new DifferentDirectorate(weights.directorate()),
                        new GradeDistance(weights.gradeDistance()),
                        new SharedHalfDays(weights.halfDays()),
                        new SameSite(weights.site()),
                        new FurtherLanguages(weights.languages())),
                List.of(new PeersApart(), new HalfDayForAll()),
                List.of(new PeerDirectorates(weights.peerDirectorates())));
    }

    /** Every hard rule, those between two people first. */
    public List<HardRule<?>> hard() {
        return Stream.<HardRule<?>>concat(pairHard.stream(), teamHard.stream()).toList();
    }

    /** The same policy as if one rule did not exist. */
    public Policy without(Rule rule) {
        return new Policy(
                pairHard.stream().filter(other -> other != rule).toList(),
                pairWeighted,
                teamHard.stream().filter(other -> other != rule).toList(),
                teamWeighted);
    }
}
