package mentoring.tandem.matching.rule;

import mentoring.directory.PersonId;

/** A mentee and a mentor in these roles: mostly one who is not to meet the other in a wave, because they declined or a manager says so. */
public record Declined(PersonId mentor, PersonId mentee) implements Comparable<Declined> {
    static Declined of(Mentor mentor, Mentee mentee) {
        return new Declined(mentor.person(), mentee.person());
    }

    @Override
    public int compareTo(Declined other) {
        int byMentor = Long.compare(mentor.value(), other.mentor.value());
        return byMentor != 0 ? byMentor : Long.compare(mentee.value(), other.mentee.value());
    }

    @Override
    public String toString() {
        return mentor.value() + ">" + mentee.value();
    }
}
