package mentoring.tandem.matching.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import mentoring.tandem.matching.bits.Tally;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Profile;

/** A weighted rule that gives everybody with the same trait the same points of the same others: they are added up once for each trait. */
final class Remembered implements Screen {
    private static final int MOST = 128;

    private final Screen screen;
    private final Function<Profile, ?> trait;
    private final Map<Object, Points> ofMentees = new ConcurrentHashMap<>();
    private final Map<Object, Points> ofMentors = new ConcurrentHashMap<>();

    /** @param size of the others when they were added up */
    private record Points(int size, Tally tally) {}

    /** @param trait of the profile, the only thing of it that the rule sees */
    Remembered(Screen screen, Function<Profile, ?> trait) {
        this.screen = screen;
        this.trait = trait;
    }

    @Override
    public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
        add(ofMentees, mentee.profile(), mentors, line, into -> screen.overMentors(mentee, mentors, into));
    }

    @Override
    public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
        add(ofMentors, mentor.profile(), mentees, line, into -> screen.overMentees(mentor, mentees, into));
    }

    private void add(Map<Object, Points> known, Profile one, Crowd<?> others, Line line, Consumer<Line> asking) {
        Points points = known.get(trait.apply(one));
        if (points == null || points.size() != others.size()) {
            if (known.size() >= MOST) {
                asking.accept(line);
                return;
            }
            Line alone = new Line(others.room());
            asking.accept(alone);
            points = new Points(others.size(), alone.points());
            known.put(trait.apply(one), points);
        }
        line.points().add(points.tally(), 1);
    }
}
