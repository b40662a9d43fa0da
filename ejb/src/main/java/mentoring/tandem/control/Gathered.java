package mentoring.tandem.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.enrolment.EnrolmentId;
import mentoring.programme.boundary.WaveView;
import mentoring.tandem.PairingDecisionId;
import mentoring.tandem.RePaired;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.Match;
import mentoring.tandem.matching.Proposal;
import mentoring.tandem.matching.rule.Policy;

/**
 * What a pairing starts from.
 *
 * @param decisions in force then
 * @param tandems how many the wave had, ended ones included
 * @param before what is paired again; null for a pairing of those who have no tandem
 */
public record Gathered(
        WaveView wave,
        EffectivePolicy policy,
        Pool pool,
        List<PairingDecisionId> decisions,
        long tandems,
        Before before) {

    public Policy rules() {
        return Policy.of(policy.terms(), pool.known());
    }

    /** Refuses with {@code pairing-too-large} when either side holds more than the matcher takes. */
    public Instance instance() {
        return pool.instance(wave.formation(), rules());
    }

    /** What is proposed that was not there before. */
    List<Proposal> fresh(Match match) {
        return before == null ? match.proposals() : before.fresh(match);
    }

    /** Null for a pairing of those who have no tandem. */
    RePaired changes(Match match) {
        return before == null ? null : Moves.of(before, match);
    }

    /** Those that the proposals rest on. */
    Set<EnrolmentId> enrolments(Match match) {
        return match.proposals().stream()
                .flatMap(proposal -> Stream.concat(Stream.of(proposal.mentor()), proposal.mentees().stream()))
                .map(person -> pool.seat(person).enrolment())
                .collect(Collectors.toSet());
    }
}
