package mentoring.tandem.matching.table;

import java.util.List;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.bits.Tally;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Profile;

/**
 * Finds for one person after the other which rule stands between them and everybody of the other side, with all of these looked at at once:
 * every rule says by itself whom it forbids, and how many rules forbid somebody is counted bit by bit. For one thread.
 *
 * @param <P> those of whom it is asked: mentors or mentees
 */
public abstract class NearMisses<P> {
    private final Crowd<P> side;
    private final Crowd<?> others;
    private final List<HardRule<Mentee>> rules;
    private final List<Screen> screens;
    private final Line line;
    private final Tally broken;
    private final long[][] forbidden;
    private final long[] nearest;

    private NearMisses(Screens screens, Crowd<P> side, Crowd<?> others) {
        this.side = side;
        this.others = others;
        rules = screens.rules();
        this.screens = screens.hard();
        line = new Line(others.room());
        broken = new Tally(line.allowed().length);
        forbidden = new long[rules.size()][line.allowed().length];
        nearest = new long[line.allowed().length];
    }

    static NearMisses<Mentee> ofMentees(Screens screens, MenteeCrowd mentees, MentorCrowd mentors) {
        return new NearMisses<>(screens, mentees, mentors) {
            @Override
            void ask(Screen screen, Mentee mentee, Line line) {
                screen.overMentors(mentee, mentors, line);
            }
        };
    }

    static NearMisses<Mentor> ofMentors(Screens screens, MentorCrowd mentors, MenteeCrowd mentees) {
        return new NearMisses<>(screens, mentors, mentees) {
            @Override
            void ask(Screen screen, Mentor mentor, Line line) {
                screen.overMentees(mentor, mentees, line);
            }
        };
    }

    abstract void ask(Screen screen, P person, Line line);

    public final NearMiss of(int place) {
        P person = side.get(place);
        Masks.copy(others.present, line.allowed());
        screens.forEach(screen -> ask(screen, person, line));
        int fitting = Masks.count(line.allowed());
        return fitting > 0 || Masks.isEmpty(others.present)
                ? new NearMiss(fitting, null, 0, List.of())
                : missed(person, side.profile(person));
    }

    private NearMiss missed(P person, Profile profile) {
        broken.clear();
        for (int rule = 0; rule < screens.size(); rule++) {
            Masks.copy(others.present, line.allowed());
            ask(screens.get(rule), person, line);
            Masks.only(forbidden[rule], others.present, line.allowed());
            broken.add(forbidden[rule], 1);
        }
        int fewest = findNearest();
        int most = mostBroken();
        int near = fewest == 1 ? Masks.countBoth(nearest, forbidden[most]) : 0;
        if (near > 0) {
            Masks.and(nearest, forbidden[most]);
        }
        HardRule<Mentee> rule = rules.get(most);
        return new NearMiss(0, rule, near, near == 0 ? List.of() : Advice.of(rule, profile, others, nearest));
    }

    /** How few rules somebody breaks, with those who break so few. */
    private int findNearest() {
        int fewest = 0;
        do {
            fewest++;
            broken.atLeast(fewest + 1L, nearest);
            for (int word = 0; word < nearest.length; word++) {
                nearest[word] = others.present[word] & ~nearest[word];
            }
        } while (Masks.isEmpty(nearest));
        return fewest;
    }

    private int mostBroken() {
        int most = 0;
        for (int rule = 1; rule < screens.size(); rule++) {
            if (Masks.countBoth(nearest, forbidden[rule]) > Masks.countBoth(nearest, forbidden[most])) {
                most = rule;
            }
        }
        return most;
    }
}
