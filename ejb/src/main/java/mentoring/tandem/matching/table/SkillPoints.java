package mentoring.tandem.matching.table;

import mentoring.tandem.matching.bits.Tally;
import mentoring.tandem.matching.rule.ComplementarySkills;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** Points for every skill asked for and mastered, up to a limit. */
record SkillPoints(int weight) implements Screen {
    @Override
    public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
        Tally skills = line.count();
        skills.clear();
        for (Interest asked : mentee.profile().interests()) {
            skills.add(mentors.above(asked, 1), 1);
        }
        addUp(skills, line);
    }

    @Override
    public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
        Tally skills = line.count();
        skills.clear();
        long[] any = line.scratch(0);
        for (MenteeCrowd.Wish wish : mentees.wishes()) {
            line.stretches().fill(any, 0);
            for (Interest own : MentorCrowd.mastered(mentor)) {
                line.stretches().or(any, mentees.below(wish, own, 1));
            }
            skills.add(any, 1);
        }
        addUp(skills, line);
    }

    private void addUp(Tally skills, Line line) {
        skills.cap(ComplementarySkills.MOST);
        line.points().add(skills, weight);
    }
}
