package mentoring.tandem.matching;

import java.util.HashMap;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;

/** Tries every choice of a few people by the rules alone; a seat counts as in {@link ProvingPrices}. */
final class Choices {
    private final Instance instance;
    private final Map<PersonId, Integer> left = new HashMap<>();

    Choices(Instance instance) {
        this.instance = instance;
    }

    long best() {
        fill();
        return best(0, null);
    }

    /** The best choice that has the pair. */
    long bestWith(Mentor mentor, Mentee mentee) {
        fill();
        left.merge(mentor.person(), -1, Integer::sum);
        return ProvingPrices.SEAT + instance.policy().points(mentor, mentee) + best(0, mentee);
    }

    private void fill() {
        instance.mentors().forEach(mentor -> left.put(mentor.person(), mentor.seats()));
    }

    private long best(int next, Mentee aside) {
        if (next == instance.mentees().size()) {
            return 0;
        }
        long best = best(next + 1, aside);
        Mentee mentee = instance.mentees().get(next);
        for (Mentor mentor : instance.mentors()) {
            int points = instance.policy().points(mentor, mentee);
            if (!mentee.equals(aside) && points != Policy.NOT_ELIGIBLE && left.get(mentor.person()) > 0) {
                left.merge(mentor.person(), -1, Integer::sum);
                best = Math.max(best, ProvingPrices.SEAT + points + best(next + 1, aside));
                left.merge(mentor.person(), 1, Integer::sum);
            }
        }
        return best;
    }
}
