package mentoring.tandem.control;

import java.util.List;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.matching.Explainer;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;

/**
 * Works out what tandems come to with other mentors.
 *
 * @param pool as if the tandems had not been proposed
 */
record Exchange(Formation formation, Pool pool, Policy policy) {

    /** Refuses with {@code not-in-the-pool} who has left or has too few seats. */
    Swapped of(Tandem tandem, PersonId id) {
        List<Mentee> mentees = tandem.menteeIds().stream().map(this::mentee).toList();
        Mentor mentor = pool.mentor(id)
                .filter(one -> one.seats() >= formation.mentees())
                .orElseThrow(() -> TandemRefused.notInThePool(id, Side.MENTOR));
        Explainer explainer = new Explainer(formation, policy);
        int before = pool.mentor(tandem.mentor())
                .map(was -> explainer.propose(was, mentees).points())
                .orElse(0);
        return new Swapped(
                tandem, explainer.propose(mentor, mentees), before, policy.allBroken(formation, mentor, mentees));
    }

    private Mentee mentee(PersonId id) {
        return pool.mentee(id).orElseThrow(() -> TandemRefused.notInThePool(id, Side.MENTEE));
    }
}
