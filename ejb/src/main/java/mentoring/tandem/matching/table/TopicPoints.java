package mentoring.tandem.matching.table;

import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** Points for every topic mastered, by the priority it has for the mentee. */
record TopicPoints(int weight) implements Screen {
    private static final int FIRST = 3;

    @Override
    public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
        for (Interest asked : mentee.profile().interests()) {
            line.points().add(mentors.above(asked, 1), points(asked.priority()));
        }
    }

    /** With one wish nobody wants two topics, so that the topics can be put together first. */
    @Override
    public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
        long[] any = line.scratch(0);
        for (MenteeCrowd.Wish wish : mentees.wishes()) {
            line.stretches().fill(any, 0);
            for (Interest own : MentorCrowd.mastered(mentor)) {
                line.stretches().or(any, mentees.below(wish, own, 1));
            }
            line.points().add(any, points(wish.priority()));
        }
    }

    private int points(int priority) {
        return weight * Math.max(1, FIRST + 1 - priority);
    }
}
