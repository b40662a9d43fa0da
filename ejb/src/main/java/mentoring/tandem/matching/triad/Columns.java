package mentoring.tandem.matching.triad;

import java.util.Arrays;

/** Possible triads of at most 64 mentees: for each its mentor, its mentees as bits, and its points. */
final class Columns {
    static final int MOST_MENTEES = Long.SIZE;

    int size;
    int[] mentor = new int[256];
    long[] mask = new long[256];
    int[] points = new int[256];
    final int mentees;
    final int mentors;

    Columns(int mentees, int mentors) {
        this.mentees = mentees;
        this.mentors = mentors;
    }

    void add(int ofMentor, long ofMentees, int bringing) {
        if (size == mentor.length) {
            mentor = Arrays.copyOf(mentor, 2 * size);
            mask = Arrays.copyOf(mask, 2 * size);
            points = Arrays.copyOf(points, 2 * size);
        }
        mentor[size] = ofMentor;
        mask[size] = ofMentees;
        points[size++] = bringing;
    }

    int mostPoints() {
        return Arrays.stream(points, 0, size).max().orElse(0);
    }

    boolean contains(int column, int mentee) {
        return (mask[column] >>> mentee & 1) != 0;
    }

    int first(int column) {
        return Long.numberOfTrailingZeros(mask[column]);
    }

    int second(int column) {
        return Long.numberOfTrailingZeros(mask[column] & mask[column] - 1);
    }

    int third(int column) {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(mask[column]);
    }
}
