package mentoring.tandem.matching.rule;

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

    /** What the mentee asks for and this mentor masters above the level asked for; the most wanted first. */
    List<Interest> masters(Mentee mentee) {
        return mentee.profile().interests().stream().filter(this::masters).toList();
    }

    /** How many levels the mentor stands above what the mentee asks for. */
    int levelsAbove(Interest asked) {
        return profile.interestIn(asked.topic())
                .map(own -> own.level().compareTo(asked.level()))
                .orElse(0);
    }

    private boolean masters(Interest asked) {
        return levelsAbove(asked) > 0;
    }
}
