package mentoring.tandem.matching.table;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mentoring.programme.Level;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Profile;

/** Everybody who asks to be coached. */
final class MenteeCrowd extends Crowd<Mentee> {
    /** @param position 0 for what a mentee asks for first; at each position a mentee asks for one thing */
    record Wish(int position, int priority) implements Comparable<Wish> {
        @Override
        public int compareTo(Wish other) {
            return position != other.position
                    ? Integer.compare(position, other.position)
                    : Integer.compare(priority, other.priority);
        }
    }

    /** A topic wished for at a level that somebody of this level stands above. */
    record Below(Wish wish, String topic, int level) {}

    private final Traits<Below> below;
    private final SortedSet<Wish> wishes = new TreeSet<>();

    MenteeCrowd(int room) {
        super(room);
        below = new Traits<>(room);
    }

    @Override
    Profile profile(Mentee mentee) {
        return mentee.profile();
    }

    @Override
    void markMore(Mentee mentee, int place) {
        List<Interest> interests = mentee.profile().interests();
        for (int position = 0; position < interests.size(); position++) {
            Interest asked = interests.get(position);
            Wish wish = new Wish(position, asked.priority());
            wishes.add(wish);
            for (int level = asked.level().ordinal() + 1; level < Level.values().length; level++) {
                below.mark(new Below(wish, asked.topic(), level), place);
            }
        }
    }

    /** Every position and priority that somebody has, in the order of positions. */
    Iterable<Wish> wishes() {
        return wishes;
    }

    /** Those with the wish whom the mentor stands so many levels or more above. */
    long[] below(Wish wish, Interest own, int levels) {
        return below.of(new Below(wish, own.topic(), own.level().ordinal() - levels + 1));
    }
}
