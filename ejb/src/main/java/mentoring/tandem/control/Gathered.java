package mentoring.tandem.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.enrolment.EnrolmentId;
import mentoring.programme.boundary.WaveView;
import mentoring.tandem.PairingDecisionId;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.Match;
import mentoring.tandem.matching.rule.Policy;

/**
 * What a pairing starts from.
 *
 * @param decisions in force then
 * @param tandems how many the wave had, ended ones included
 */
public record Gathered(
        WaveView wave, EffectivePolicy policy, Pool pool, List<PairingDecisionId> decisions, long tandems) {

    public Policy rules() {
        return Policy.of(policy.terms(), pool.known());
    }

    /** Refuses with {@code pairing-too-large} when either side holds more than the matcher takes. */
    public Instance instance() {
        return pool.instance(wave.formation(), rules());
    }

    /** Those that the proposals rest on. */
    Set<EnrolmentId> enrolments(Match match) {
        return match.proposals().stream()
                .flatMap(proposal -> Stream.concat(Stream.of(proposal.mentor()), proposal.mentees().stream()))
                .map(person -> pool.seat(person).enrolment())
                .collect(Collectors.toSet());
    }
}
