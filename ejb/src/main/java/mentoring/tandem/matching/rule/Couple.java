package mentoring.tandem.matching.rule;

import mentoring.directory.PersonId;

/**
 * Two people, in whichever role each.
 *
 * @param lower the one with the lower id
 */
public record Couple(PersonId lower, PersonId higher) implements Comparable<Couple> {
    public Couple {
        if (lower.value() > higher.value()) {
            throw new IllegalArgumentException("a couple is ordered by ids");
        }
    }

    public static Couple of(PersonId one, PersonId other) {
        return one.value() <= other.value() ? new Couple(one, other) : new Couple(other, one);
    }

    static Couple of(Mentor mentor, Mentee mentee) {
        return of(mentor.person(), mentee.person());
    }

    @Override
    public int compareTo(Couple other) {
        int byLower = Long.compare(lower.value(), other.lower.value());
        return byLower != 0 ? byLower : Long.compare(higher.value(), other.higher.value());
    }

    @Override
    public String toString() {
        return lower.value() + "-" + higher.value();
    }
}
