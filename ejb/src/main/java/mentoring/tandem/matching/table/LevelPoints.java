package mentoring.tandem.matching.table;

import mentoring.programme.Level;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** Points for every level the mentor stands above the first topic that is mastered. */
record LevelPoints(int weight) implements Screen {
    private static final int MOST = Level.values().length - 1;

    /** Topic after topic, whoever stands so many levels above among those not served by an earlier topic; then those are served too. */
    @Override
    public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
        long[] open = opened(line);
        for (Interest asked : mentee.profile().interests()) {
            for (int levels = 1; levels <= MOST; levels++) {
                line.stretches().orBoth(line.scratch(levels), open, mentors.above(asked, levels));
            }
            line.stretches().andNot(open, mentors.above(asked, 1));
        }
        addUp(line);
    }

    @Override
    public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
        long[] open = opened(line);
        for (MenteeCrowd.Wish wish : mentees.wishes()) {
            for (Interest own : MentorCrowd.mastered(mentor)) {
                for (int levels = 1; levels <= own.level().ordinal(); levels++) {
                    line.stretches().orBoth(line.scratch(levels), open, mentees.below(wish, own, levels));
                }
                // Whoever has the wish has it for one topic: closing them now takes nothing from the mentor's other
                // topics.
                line.stretches().andNot(open, mentees.below(wish, own, 1));
            }
        }
        addUp(line);
    }

    private void addUp(Line line) {
        for (int levels = 1; levels <= MOST; levels++) {
            line.points().add(line.scratch(levels), weight);
        }
    }

    private static long[] opened(Line line) {
        for (int levels = 1; levels <= MOST; levels++) {
            line.stretches().fill(line.scratch(levels), 0);
        }
        line.stretches().fill(line.scratch(0), -1);
        return line.scratch(0);
    }
}
