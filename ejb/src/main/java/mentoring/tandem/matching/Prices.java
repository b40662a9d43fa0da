package mentoring.tandem.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each mentee's place is worth when a given number of teams is chosen, and the bound that follows.
 *
 * <p>"Nobody twice" is relaxed into prices of the mentees; each mentor then takes the team with the best reduced points, and the given
 * number of best mentors makes the bound (Held and Karp 1971). Subgradient steps lower it. Whatever prices come out, the bound holds;
 * they are whole numbers of {@value #UNIT}ths of a point, so that everything after is exact.
 */
final class Prices {
    static final long UNIT = 1024;
    private static final int STEPS = 250;
    private static final int PATIENCE = 12;

    private final List<Team> teams;
    private final int mentors;
    private final int chosen;
    private final int[] bestOf;
    private final double[] reducedOf;

    private double[] price;
    private double[] bestPrice;

    private Prices(List<Team> teams, int mentees, int mentors, int chosen) {
        this.teams = teams;
        this.mentors = mentors;
        this.chosen = chosen;
        price = new double[mentees];
        bestPrice = price.clone();
        bestOf = new int[mentors];
        reducedOf = new double[mentors];
    }

    /**
     * @param mentees how many there are; each team's places lie below
     * @param chosen how many teams are chosen, at most the number of mentors with a team
     */
    static long[] of(List<Team> teams, int mentees, int mentors, int chosen) {
        Prices prices = new Prices(teams, mentees, mentors, chosen);
        prices.descend();
        return Arrays.stream(prices.bestPrice)
                .mapToLong(price -> Math.round(price * UNIT))
                .toArray();
    }

    private void descend() {
        double best = Double.POSITIVE_INFINITY;
        double pace = 1;
        int still = 0;
        for (int step = 0; step < STEPS; step++) {
            double bound = bound();
            if (bound < best - 1e-6) {
                best = bound;
                bestPrice = price.clone();
                still = 0;
            } else if (++still == PATIENCE) {
                pace /= 2;
                still = 0;
            }
            if (!move(pace, Math.max(1, Math.abs(best) * 0.02))) {
                return;
            }
        }
    }

    private double bound() {
        Arrays.fill(reducedOf, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < teams.size(); i++) {
            Team team = teams.get(i);
            double reduced = team.points();
            for (int mentee : team.mentees()) {
                reduced -= price[mentee];
            }
            if (reduced > reducedOf[team.mentor()]) {
                reducedOf[team.mentor()] = reduced;
                bestOf[team.mentor()] = i;
            }
        }
        double sum = Arrays.stream(price).sum();
        for (int mentor : bestMentors()) {
            sum += reducedOf[mentor];
        }
        return sum;
    }

    private int[] bestMentors() {
        return IntStream.range(0, mentors)
                .boxed()
                .sorted((one, other) -> Double.compare(reducedOf[other], reducedOf[one]))
                .limit(chosen)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Dearer who is wanted by several, cheaper who is wanted by none; false when everybody is wanted once. */
    private boolean move(double pace, double gap) {
        int[] missing = new int[price.length];
        Arrays.fill(missing, 1);
        for (int mentor : bestMentors()) {
            for (int mentee : teams.get(bestOf[mentor]).mentees()) {
                missing[mentee]--;
            }
        }
        int norm = Arrays.stream(missing).map(it -> it * it).sum();
        if (norm == 0) {
            return false;
        }
        double[] moved = price.clone();
        for (int mentee = 0; mentee < moved.length; mentee++) {
            moved[mentee] = Math.max(0, moved[mentee] - pace * gap / norm * missing[mentee]);
        }
        price = moved;
        return true;
    }
}
