package mentoring.tandem.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;

/** The mentors whom a mentee may choose: those with a seat who meet every hard rule with them, most points first. */
public final class Shortlist {
    private final Policy policy;
    private final int most;

    /** @param most how many mentors it holds at most */
    public Shortlist(Policy policy, int most) {
        this.policy = policy;
        this.most = most;
    }

    /** Explained as a pairing explains its proposals; of mentors with the same points the same comes first whenever it is asked. */
    public List<Proposal> of(Mentee mentee, Collection<Mentor> mentors) {
        Explainer explainer = new Explainer(Formation.PAIR, policy);
        return mentors.stream()
                .filter(mentor -> mentor.seats() > 0)
                .map(mentor -> new Ranked(mentor, policy.points(mentor, mentee)))
                .filter(ranked -> ranked.points() != Policy.NOT_ELIGIBLE)
                .sorted(Ranked.BEST_FIRST)
                .limit(most)
                .map(ranked -> explainer.propose(ranked.mentor(), List.of(mentee)))
                .toList();
    }

    private record Ranked(Mentor mentor, int points) {
        private static final Comparator<Ranked> BEST_FIRST =
                Comparator.comparingInt(Ranked::points).reversed().thenComparing(Ranked::person, new StableOrder());

        private PersonId person() {
            return mentor.person();
        }
    }
}
