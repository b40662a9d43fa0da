package mentoring.tandem.matching.table;

import java.util.List;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;

/**
 * A policy and the people it is about, compiled: read it with mentees or with mentors as rows. People join and leave between two
 * readings, not during one.
 */
public final class CompiledPolicy {
    private final Policy policy;
    private final Screens screens;
    private final MentorCrowd mentors;
    private final MenteeCrowd mentees;

    /** @param room how many people each side may come to hold */
    public CompiledPolicy(Policy policy, List<Mentor> mentors, List<Mentee> mentees, int room) {
        this.policy = policy;
        screens = Screens.of(policy);
        this.mentors = new MentorCrowd(Math.max(room, mentors.size()));
        this.mentees = new MenteeCrowd(Math.max(room, mentees.size()));
        mentors.forEach(this.mentors::join);
        mentees.forEach(this.mentees::join);
    }

    public Table byMentee() {
        return new ByMentee();
    }

    public Table byMentor() {
        return new ByMentor();
    }

    /** Why mentees are left without a mentor. */
    public NearMisses<Mentee> nearMissesOfMentees() {
        return NearMisses.ofMentees(screens, mentees, mentors);
    }

    /** Why mentors are left without a mentee. */
    public NearMisses<Mentor> nearMissesOfMentors() {
        return NearMisses.ofMentors(screens, mentors, mentees);
    }

    /** The place the mentor takes. */
    public int join(Mentor mentor) {
        return mentors.join(mentor);
    }

    /** The place the mentee takes. */
    public int join(Mentee mentee) {
        return mentees.join(mentee);
    }

    public void mentorLeaves(int place) {
        mentors.leave(place);
    }

    public void menteeLeaves(int place) {
        mentees.leave(place);
    }

    private int points(int mentee, int mentor) {
        return policy.points(mentors.get(mentor), mentees.get(mentee));
    }

    private final class ByMentee implements Table {
        @Override
        public int rows() {
            return mentees.size();
        }

        @Override
        public int columns() {
            return mentors.room();
        }

        @Override
        public void narrow(int row, Line line) {
            Masks.copy(mentors.present, line.allowed());
            screens.hard().forEach(screen -> screen.overMentors(mentees.get(row), mentors, line));
        }

        @Override
        public void score(int row, Line line) {
            line.points().clear();
            screens.weighted().forEach(screen -> screen.overMentors(mentees.get(row), mentors, line));
        }

        @Override
        public int points(int row, int column) {
            return CompiledPolicy.this.points(row, column);
        }
    }

    private final class ByMentor implements Table {
        @Override
        public int rows() {
            return mentors.size();
        }

        @Override
        public int columns() {
            return mentees.room();
        }

        @Override
        public void narrow(int row, Line line) {
            Masks.copy(mentees.present, line.allowed());
            screens.hard().forEach(screen -> screen.overMentees(mentors.get(row), mentees, line));
        }

        @Override
        public void score(int row, Line line) {
            line.points().clear();
            screens.weighted().forEach(screen -> screen.overMentees(mentors.get(row), mentees, line));
        }

        @Override
        public int points(int row, int column) {
            return CompiledPolicy.this.points(column, row);
        }
    }
}
