package mentoring.tandem.control;

import java.util.Collection;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.matching.Explainer;
import mentoring.tandem.matching.Proposal;
import mentoring.tandem.matching.Shortlist;
import mentoring.tandem.matching.rule.CertifiedMentor;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;

/**
 * Whom one mentee may choose, under every hard rule that the matcher obeys.
 *
 * @param pool the mentee, and the mentors in question
 * @param decided by programme managers, as far as the rules know it
 */
public record Choice(PersonId mentee, Pool pool, Policy policy, Decided decided) {
    private static final int MOST = 10;

    /** At most ten, most points first. */
    public List<Proposal> shortlist() {
        return new Shortlist(policy, MOST).of(self(), pool.mentors());
    }

    /**
     * The mentee with the mentor, explained.
     *
     * <p>Refuses with {@code not-in-the-pool}, {@code mentor-not-certified} or {@code pairing-rule-broken} with the rule. Of a rule that
     * people are not told of nothing shows: such a mentor is not in the mentee's pool.
     */
    public Proposal of(PersonId mentorId) {
        Mentor mentor = pool.mentor(mentorId).orElseThrow(() -> notInThePool(mentorId));
        List<HardRule<Mentee>> broken = policy.broken(mentor, self());
        broken.stream().filter(rule -> !rule.isConfidential()).findFirst().ifPresent(rule -> refuse(rule, mentorId));
        if (!broken.isEmpty()) {
            throw notInThePool(mentorId);
        }
        return new Explainer(Formation.PAIR, policy).propose(mentor, List.of(self()));
    }

    int seats(PersonId mentor) {
        return pool.mentor(mentor).map(Mentor::seats).orElse(0);
    }

    Collection<EnrolmentId> enrolments() {
        return pool.enrolments().values();
    }

    /** Refuses with {@code not-in-the-pool} who of the two has withdrawn. */
    void mustStand(Collection<EnrolmentId> live, PersonId mentor) {
        if (!live.contains(pool.enrolments().get(mentee))) {
            throw TandemRefused.notInThePool(mentee, Side.MENTEE);
        }
        if (!live.contains(pool.enrolments().get(mentor))) {
            throw notInThePool(mentor);
        }
    }

    private Mentee self() {
        return pool.mentee(mentee).orElseThrow(() -> TandemRefused.notInThePool(mentee, Side.MENTEE));
    }

    private static TandemRefused notInThePool(PersonId mentor) {
        return TandemRefused.notInThePool(mentor, Side.MENTOR);
    }

    private static void refuse(HardRule<?> rule, PersonId mentor) {
        if (rule instanceof CertifiedMentor) {
            throw TandemRefused.mentorNotCertified(mentor);
        }
        throw TandemRefused.pairingRuleBroken(rule.code(), rule.title());
    }
}
