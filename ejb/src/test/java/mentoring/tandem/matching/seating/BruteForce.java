package mentoring.tandem.matching.seating;

import java.util.HashMap;
import java.util.Map;
import mentoring.tandem.matching.table.Table;

/** Tries every way to seat everybody or not; what is left of the seats after some mentees is worked out once. */
final class BruteForce {
    private final PointGrid grid;
    private final Map<Long, Long> known = new HashMap<>();

    BruteForce(PointGrid grid) {
        this.grid = grid;
    }

    long best() {
        return best(0, grid.seats().clone());
    }

    private long best(int mentee, int[] left) {
        if (mentee == grid.points().length) {
            return 0;
        }
        long state = mentee;
        for (int seats : left) {
            state = state * 4 + seats;
        }
        Long found = known.get(state);
        if (found == null) {
            found = tryAll(mentee, left);
            known.put(state, found);
        }
        return found;
    }

    private long tryAll(int mentee, int[] left) {
        long best = best(mentee + 1, left);
        for (int mentor = 0; mentor < left.length; mentor++) {
            int points = grid.points()[mentee][mentor];
            if (points != Table.NOT_ELIGIBLE && left[mentor] > 0) {
                left[mentor]--;
                best = Math.max(best, Optimum.SEAT + points + best(mentee + 1, left));
                left[mentor]++;
            }
        }
        return best;
    }
}
