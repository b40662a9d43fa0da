package mentoring.tandem.matching.rule;

import java.util.ArrayList;
import java.util.List;
import mentoring.directory.PersonId;

/**
 * Someone who offers to coach.
 *
 * @param certified on the day of the pairing
 * @param seats how many mentees they take on top of those they have; 0 or more
 */
public record Mentor(Profile profile, boolean certified, int seats) {
    public PersonId person() {
        return profile.person();
    }

    // Asked several times for each of thousands of couples that are explained: loops rather than streams.

    /** What the mentee asks for and this mentor masters above the level asked for; the most wanted first. */
    List<Interest> masters(Mentee mentee) {
        List<Interest> mastered = new ArrayList<>(mentee.profile().interests().size());
        for (Interest asked : mentee.profile().interests()) {
            if (levelsAbove(asked) > 0) {
                mastered.add(asked);
            }
        }
        return mastered;
    }

    /** How many levels the mentor stands above what the mentee asks for. */
    int levelsAbove(Interest asked) {
        for (Interest own : profile.interests()) {
            if (own.topic().equals(asked.topic())) {
                return own.level().compareTo(asked.level());
            }
        }
        return 0;
    }
}
