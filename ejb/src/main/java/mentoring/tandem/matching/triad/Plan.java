package mentoring.tandem.matching.triad;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Who is with whom, with nobody twice. */
final class Plan {
    private static final int NOBODY = -1;

    private final int[] mentorOf;
    private final Triad[] ofMentor;

    Plan(TriadPool pool) {
        mentorOf = new int[pool.mentees()];
        Arrays.fill(mentorOf, NOBODY);
        ofMentor = new Triad[pool.mentors()];
    }

    void add(Triad triad) {
        ofMentor[triad.mentor()] = triad;
        for (int which = 0; which < Packed.TEAM; which++) {
            if (isSeated(triad.mentee(which))) {
                throw new IllegalStateException("in two triads: the mentee at place " + triad.mentee(which));
            }
            mentorOf[triad.mentee(which)] = triad.mentor();
        }
    }

    void dissolve(int mentor) {
        Triad triad = ofMentor[mentor];
        if (triad != null) {
            ofMentor[mentor] = null;
            for (int which = 0; which < Packed.TEAM; which++) {
                mentorOf[triad.mentee(which)] = NOBODY;
            }
        }
    }

    /** Null for a mentor without a triad. */
    Triad of(int mentor) {
        return ofMentor[mentor];
    }

    boolean isSeated(int mentee) {
        return mentorOf[mentee] != NOBODY;
    }

    int mentorOf(int mentee) {
        return mentorOf[mentee];
    }

    boolean[] seated() {
        boolean[] seated = new boolean[mentorOf.length];
        IntStream.range(0, seated.length).forEach(mentee -> seated[mentee] = isSeated(mentee));
        return seated;
    }

    List<Triad> triads() {
        return Arrays.stream(ofMentor).filter(Objects::nonNull).toList();
    }

    long value(TriadPool pool, long seat) {
        return triads().stream()
                .mapToLong(triad -> Packed.TEAM * seat + pool.points(triad))
                .sum();
    }
}
