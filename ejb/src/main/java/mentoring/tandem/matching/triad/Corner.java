package mentoring.tandem.matching.triad;

import java.util.Arrays;

/** A part of a pool small enough to list every triad in it: at most 64 mentees, by their places in the part. */
final class Corner {
    private final TriadPool pool;
    private final int[] mentors;
    private final int[] mentees;
    private final long[] apart;
    private final int[] pointsOf;
    private final Columns columns;

    private Corner(TriadPool pool, int[] mentors, int[] mentees) {
        this.pool = pool;
        this.mentors = mentors;
        this.mentees = mentees;
        apart = new long[mentees.length];
        pointsOf = new int[mentees.length];
        columns = new Columns(mentees.length, mentors.length);
    }

    /** @param mentees in ascending order */
    static Columns columns(TriadPool pool, int[] mentors, int[] mentees) {
        Corner corner = new Corner(pool, mentors, mentees);
        corner.compare();
        for (int mentor = 0; mentor < mentors.length; mentor++) {
            corner.list(mentor);
        }
        return corner.columns;
    }

    private void compare() {
        for (int one = 0; one < mentees.length; one++) {
            for (int other = one + 1; other < mentees.length; other++) {
                if (pool.peers.apart(mentees[one], mentees[other])) {
                    apart[one] |= 1L << other;
                }
            }
        }
    }

    private void list(int mentor) {
        long met = meet(mentors[mentor]);
        int free = pool.freeMentor[mentors[mentor]];
        for (long left = met; left != 0; left &= left - 1) {
            int one = Long.numberOfTrailingZeros(left);
            int both = free & free(one);
            for (long more = met & apart[one]; more != 0 && both != 0; more &= more - 1) {
                int second = Long.numberOfTrailingZeros(more);
                close(mentor, one, second, met & apart[one] & apart[second], both & free(second));
            }
        }
    }

    private void close(int mentor, int one, int second, long thirds, int free) {
        for (long left = thirds; left != 0 && free != 0; left &= left - 1) {
            int third = Long.numberOfTrailingZeros(left);
            if ((free & free(third)) != 0) {
                add(mentor, one, second, third);
            }
        }
    }

    private void add(int mentor, int one, int second, int third) {
        int rest = pool.rest.points(mentors[mentor], mentees[one], mentees[second], mentees[third]);
        if (rest != TeamRest.NOT_ALLOWED) {
            columns.add(
                    mentor,
                    1L << one | 1L << second | 1L << third,
                    pointsOf[one]
                            + pointsOf[second]
                            + pointsOf[third]
                            + pool.peers.bonus(mentees[one], mentees[second], mentees[third])
                            + rest);
        }
    }

    /** Whom the mentor may meet, as bits; with the points of the pairs. */
    private long meet(int mentor) {
        long met = 0;
        for (int place = 0; place < mentees.length; place++) {
            pointsOf[place] = pool.points(mentor, mentees[place]);
            met |= pointsOf[place] < 0 ? 0 : 1L << place;
        }
        return met;
    }

    private int free(int place) {
        return pool.peers.free(mentees[place]);
    }

    static int[] everybody(int count) {
        int[] places = new int[count];
        Arrays.setAll(places, place -> place);
        return places;
    }
}
