package mentoring.tandem.matching.triad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts a plan into quarters of people who could be together. Those without a triad come first, in groups of similar rank and half-days, each
 * with mentors who could take one of them, and mentors without a triad; the rest grows from one mentor each. All spread along whom mentors would most like to have.
 */
final class Quarters {
    private static final int MOST_MENTEES = 42;
    private static final int MOST_MENTORS = 22;
    private static final int TOGETHER = 6;
    private static final int TAKERS = 3;
    private static final int SPARING = 7;
    private static final int UNSEATED = 3;

    private final TriadPool pool;
    private final int[][] liked;
    private final int[][] likers;
    private final Plan plan;
    private final int salt;
    private final boolean[] mentorTaken;
    private final boolean[] menteeTaken;
    private final List<Quarter> quarters = new ArrayList<>();

    private Quarters(TriadPool pool, int[][] liked, int[][] likers, Plan plan, int salt) {
        this.pool = pool;
        this.liked = liked;
        this.likers = likers;
        this.plan = plan;
        this.salt = salt;
        mentorTaken = new boolean[liked.length];
        menteeTaken = new boolean[likers.length];
    }

    /**
     * Nobody is in two of them.
     *
     * @param liked mentees by each mentor
     * @param likers of each mentee
     * @param salt another for every cut
     */
    static List<Quarter> of(TriadPool pool, int[][] liked, int[][] likers, Plan plan, int salt) {
        Quarters cut = new Quarters(pool, liked, likers, plan, salt);
        if (salt % 2 == 0) {
            cut.gatherMentees();
        }
        cut.gatherMentors();
        IntStream.range(0, liked.length)
                .boxed()
                .sorted(Comparator.comparingInt(cut::mix).thenComparing(Comparator.naturalOrder()))
                .forEach(cut::grow);
        return cut.quarters;
    }

    private void gatherMentees() {
        int[] unseated = IntStream.range(0, likers.length)
                .filter(mentee -> !plan.isSeated(mentee))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(this::kind).thenComparingInt(this::mix))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int from = 0; from < unseated.length; from += TOGETHER) {
            gather(Arrays.stream(unseated, from, Math.min(unseated.length, from + TOGETHER))
                    .filter(mentee -> !menteeTaken[mentee])
                    .toArray());
        }
    }

    /** Of one of the half-days, another in every cut, and the rank. */
    private int kind(int mentee) {
        int free = pool.peers.free(mentee);
        int turned = Integer.rotateRight(free, salt % 10);
        return Integer.numberOfTrailingZeros(turned) * 64 + pool.peers.firstRankSet(mentee);
    }

    private void gather(int[] unseated) {
        List<Integer> mentors = new ArrayList<>();
        List<Integer> mentees = new ArrayList<>();
        for (int mentee : unseated) {
            menteeTaken[mentee] = true;
            mentees.add(mentee);
        }
        for (int mentee : unseated) {
            callTakers(mentee, mentors, mentees);
        }
        finish(mentors, mentees);
    }

    /** Some mentors who could take the mentee, alone or in place of one they have. */
    private void callTakers(int mentee, List<Integer> mentors, List<Integer> mentees) {
        int start = mix(mentee) % liked.length;
        int called = 0;
        for (int step = 0; step < liked.length && called < TAKERS; step++) {
            int mentor = (start + step) % liked.length;
            if (!mentorTaken[mentor] && takes(mentor, mentee)) {
                take(mentor, mentors, mentees);
                called++;
            }
        }
    }

    private boolean takes(int mentor, int mentee) {
        int free = pool.freeMentor[mentor] & pool.peers.free(mentee);
        if (free == 0 || pool.points(mentor, mentee) < 0) {
            return false;
        }
        Triad triad = plan.of(mentor);
        return triad == null
                || fits(mentee, triad.one(), triad.second(), free)
                || fits(mentee, triad.one(), triad.third(), free)
                || fits(mentee, triad.second(), triad.third(), free);
    }

    private boolean fits(int mentee, int one, int other, int free) {
        return (free & pool.peers.free(one) & pool.peers.free(other)) != 0
                && pool.peers.apart(mentee, one)
                && pool.peers.apart(mentee, other);
    }

    /** Each mentor without a triad, with mentors who have mentees to spare, and with those without a triad who could take their places. */
    private void gatherMentors() {
        IntStream.range(0, liked.length)
                .filter(mentor -> plan.of(mentor) == null && liked[mentor].length > 0)
                .boxed()
                .sorted(Comparator.comparingInt(this::mix))
                .forEach(this::gatherAround);
    }

    private void gatherAround(int idle) {
        if (mentorTaken[idle]) {
            return;
        }
        List<Integer> mentors = new ArrayList<>();
        List<Integer> mentees = new ArrayList<>();
        take(idle, mentors, mentees);
        for (int step = 0; step < liked[idle].length && mentors.size() <= SPARING; step++) {
            int mentee = liked[idle][(step + (mix(idle) >>> 8) % liked[idle].length) % liked[idle].length];
            if (!menteeTaken[mentee] && plan.isSeated(mentee)) {
                take(plan.mentorOf(mentee), mentors, mentees);
            }
        }
        for (int next = 0; next < mentors.size(); next++) {
            callUnseated(mentors.get(next), mentees);
        }
        finish(mentors, mentees);
    }

    /** Some mentees without a triad whom the mentor could take. */
    private void callUnseated(int mentor, List<Integer> mentees) {
        int start = mix(mentor) % likers.length;
        int called = 0;
        for (int step = 0; step < likers.length && called < UNSEATED; step++) {
            int mentee = (start + step) % likers.length;
            if (!menteeTaken[mentee] && !plan.isSeated(mentee) && takes(mentor, mentee)) {
                menteeTaken[mentee] = true;
                mentees.add(mentee);
                called++;
            }
        }
    }

    private void grow(int seed) {
        if (!mentorTaken[seed]) {
            List<Integer> mentors = new ArrayList<>();
            List<Integer> mentees = new ArrayList<>();
            take(seed, mentors, mentees);
            finish(mentors, mentees);
        }
    }

    private void finish(List<Integer> mentors, List<Integer> mentees) {
        for (int next = 0; next < mentors.size() && mentees.size() < MOST_MENTEES; next++) {
            spread(mentors.get(next), mentors, mentees);
        }
        if (mentees.size() > Packed.TEAM) {
            quarters.add(new Quarter(sorted(mentors), sorted(mentees)));
        }
    }

    private void spread(int mentor, List<Integer> mentors, List<Integer> mentees) {
        int[] mine = liked[mentor];
        for (int step = 0; step < mine.length && mentees.size() < MOST_MENTEES; step++) {
            int mentee = mine[(step + (mix(mentor) >>> 8) % mine.length) % mine.length];
            if (!menteeTaken[mentee]) {
                if (plan.isSeated(mentee)) {
                    take(plan.mentorOf(mentee), mentors, mentees);
                } else {
                    menteeTaken[mentee] = true;
                    mentees.add(mentee);
                }
                callIn(mentee, mentors, mentees);
            }
        }
    }

    /** A mentor without a triad who would like the mentee. */
    private void callIn(int mentee, List<Integer> mentors, List<Integer> mentees) {
        for (int liker : likers[mentee]) {
            if (plan.of(liker) == null && mentors.size() < MOST_MENTORS) {
                take(liker, mentors, mentees);
            }
        }
    }

    private void take(int mentor, List<Integer> mentors, List<Integer> mentees) {
        if (!mentorTaken[mentor]) {
            mentorTaken[mentor] = true;
            mentors.add(mentor);
            Triad triad = plan.of(mentor);
            for (int which = 0; triad != null && which < Packed.TEAM; which++) {
                menteeTaken[triad.mentee(which)] = true;
                mentees.add(triad.mentee(which));
            }
        }
    }

    private int mix(int place) {
        int mixed = (place + 1) * 0x9e3779b1 ^ (salt + 1) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 15) * 0x2c1b3c6d;
        return (mixed ^ mixed >>> 13) & Integer.MAX_VALUE;
    }

    private static int[] sorted(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
