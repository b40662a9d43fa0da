package mentoring.tandem.control;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.shared.InvalidInput;
import mentoring.shared.Phrase;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.matching.Explainer;
import mentoring.tandem.matching.Proposal;
import mentoring.tandem.matching.rule.CertifiedMentor;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;

/** A proposal made by hand meets every hard rule that the matcher obeys. */
public record HandPicked(Formation formation, Pool pool, Policy policy) {

    /** Refuses with {@code invalid-input}, {@code not-in-the-pool}, {@code mentor-not-certified} or {@code pairing-rule-broken}. */
    public Proposal propose(PersonId mentorId, List<PersonId> menteeIds) {
        mustFill(menteeIds);
        Mentor mentor = pool.mentor(mentorId).orElseThrow(() -> TandemRefused.notInThePool(mentorId, Side.MENTOR));
        List<Mentee> mentees = menteeIds.stream()
                .map(id -> pool.mentee(id).orElseThrow(() -> TandemRefused.notInThePool(id, Side.MENTEE)))
                .toList();
        if (mentor.seats() < formation.mentees()) {
            throw TandemRefused.notInThePool(mentorId, Side.MENTOR);
        }
        policy.firstBroken(formation, mentor, mentees).ifPresent(rule -> refuse(rule, mentorId));
        return new Explainer(formation, policy).propose(mentor, mentees);
    }

    private void mustFill(List<PersonId> mentees) {
        if (mentees.size() != formation.mentees() || new HashSet<>(mentees).size() != mentees.size()) {
            throw InvalidInput.at(
                    "mentees",
                    new Phrase(
                            TandemRefused.class,
                            "mentees.count",
                            Map.of("formation", formation, "mentees", formation.mentees())));
        }
    }

    static void refuse(HardRule<?> rule, PersonId mentor) {
        if (rule instanceof CertifiedMentor) {
            throw TandemRefused.mentorNotCertified(mentor);
        }
        throw TandemRefused.pairingRuleBroken(rule.code(), rule.title());
    }
}
