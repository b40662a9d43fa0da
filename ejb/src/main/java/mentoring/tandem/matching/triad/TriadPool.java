package mentoring.tandem.matching.triad;

import java.util.Arrays;

/**
 * Who may be in triads, by places: for every mentor the mentees they may meet, with the points of the pair, and what holds among the
 * mentees and on which half-days everybody is free.
 */
public final class TriadPool {
    /** Places and points fit into 16 bits. */
    public static final int MOST = Character.MAX_VALUE;

    final Peers peers;
    final TeamRest rest;
    final int[] freeMentor;
    final int[] first;
    private char[] mentee = new char[1024];
    private char[] points = new char[1024];
    private int filled;
    private int closed;

    /**
     * @param freeMentor half-days as bits
     * @param rest beyond what peers say
     */
    public TriadPool(Peers peers, int[] freeMentor, TeamRest rest) {
        this.peers = peers;
        this.freeMentor = freeMentor;
        this.rest = rest;
        first = new int[freeMentor.length + 1];
    }

    /** Adds a mentee whom the mentor in turn may meet, in ascending order. */
    public void add(int place, int pairPoints) {
        if (place > MOST || pairPoints > MOST) {
            throw new IllegalArgumentException("more than 16 bits: " + place + ", " + pairPoints);
        }
        if (filled == mentee.length) {
            mentee = Arrays.copyOf(mentee, filled + filled / 2);
            points = Arrays.copyOf(points, filled + filled / 2);
        }
        mentee[filled] = (char) place;
        points[filled++] = (char) pairPoints;
    }

    /** It is the next mentor's turn; to be called after each of them. */
    public void close() {
        first[++closed] = filled;
    }

    public int mentors() {
        return freeMentor.length;
    }

    public int mentees() {
        return peers.count();
    }

    /** Pairs that may meet, of mentors who take three. */
    public long pairs() {
        return filled;
    }

    /** True when the mentee could be in some triad. */
    public boolean reaches(int mentee) {
        return new Reach(this, mentee).any();
    }

    /** Whom the entry is about. */
    int mentee(int entry) {
        return mentee[entry];
    }

    int points(int entry) {
        return points[entry];
    }

    /** The points of a pair, -1 where they may not meet. */
    int points(int mentor, int place) {
        int entry = Arrays.binarySearch(mentee, first[mentor], first[mentor + 1], (char) place);
        return entry < 0 ? -1 : points[entry];
    }

    /** The points of a triad, whose members may be together. */
    public int points(Triad triad) {
        return points(triad.mentor(), triad.one())
                + points(triad.mentor(), triad.second())
                + points(triad.mentor(), triad.third())
                + peers.bonus(triad.one(), triad.second(), triad.third())
                + rest.points(triad.mentor(), triad.one(), triad.second(), triad.third());
    }
}
