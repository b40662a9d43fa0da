package mentoring.tandem.matching.rule;

import mentoring.directory.PersonId;

/** A mentee who is not to meet a mentor in a wave: has declined them, or a programme manager has decided so. */
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
