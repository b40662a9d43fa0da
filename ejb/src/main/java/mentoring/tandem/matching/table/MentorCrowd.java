package mentoring.tandem.matching.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mentoring.programme.Level;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Profile;

/** Everybody who offers to coach. */
final class MentorCrowd extends Crowd<Mentor> {
    /** A topic, and a level that somebody stands above by one level or more. */
    record Above(String topic, Level level) {}

    final Traits<Above> above;
    final long[] certified;

    MentorCrowd(int room) {
        super(room);
        above = new Traits<>(room);
        certified = Masks.empty(room);
    }

    @Override
    Profile profile(Mentor mentor) {
        return mentor.profile();
    }

    @Override
    void markMore(Mentor mentor, int place) {
        if (mentor.certified()) {
            Masks.set(certified, place);
        }
        mastered(mentor).forEach(own -> markAbove(own, place));
    }

    /** What the mentor offers; a topic offered twice counts by the first. */
    static List<Interest> mastered(Mentor mentor) {
        List<Interest> interests = mentor.profile().interests();
        Set<String> seen = new HashSet<>();
        return interests.stream().filter(own -> seen.add(own.topic())).toList();
    }

    private void markAbove(Interest own, int place) {
        for (Level level : Level.values()) {
            if (own.level().compareTo(level) > 0) {
                above.mark(new Above(own.topic(), level), place);
            }
        }
    }

    /** Those who stand so many levels or more above what is asked; nobody where the scale ends before. */
    long[] above(Interest asked, int levels) {
        int least = asked.level().ordinal() + levels - 1;
        return least < Level.values().length
                ? above.of(new Above(asked.topic(), Level.values()[least]))
                : above.of(null);
    }
}
