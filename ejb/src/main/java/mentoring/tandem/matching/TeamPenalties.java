package mentoring.tandem.matching;

import java.util.Arrays;
import java.util.List;

/** By how much each part of a choice falls short of the bound that the prices give, in {@link Prices#UNIT}ths of a point. */
final class TeamPenalties {
    private static final long NONE = Long.MIN_VALUE / 4;

    private final long[] price;
    private final long[] ofTeam;
    private final long[] mask;
    private final long[] surplus;
    private final long bound;

    TeamPenalties(List<Team> teams, long[] price, int mentors, int chosen) {
        this.price = price;
        ofTeam = new long[teams.size()];
        mask = new long[teams.size()];
        long[] bestOf = new long[mentors];
        Arrays.fill(bestOf, NONE);
        for (int i = 0; i < teams.size(); i++) {
            ofTeam[i] = reduced(teams.get(i));
            mask[i] = maskOf(teams.get(i));
            int mentor = teams.get(i).mentor();
            bestOf[mentor] = Math.max(bestOf[mentor], ofTeam[i]);
        }
        long last = Arrays.stream(bestOf)
                .sorted()
                .skip(mentors - chosen)
                .findFirst()
                .orElse(NONE);
        surplus = Arrays.stream(bestOf).map(best -> Math.max(0, best - last)).toArray();
        bound = Arrays.stream(price).sum()
                + chosen * last
                + Arrays.stream(surplus).sum();
        for (int i = 0; i < teams.size(); i++) {
            ofTeam[i] = Math.max(bestOf[teams.get(i).mentor()], last) - ofTeam[i];
        }
    }

    long bound() {
        return bound;
    }

    long of(int team) {
        return ofTeam[team];
    }

    long ofLeaving(int mentee) {
        return price[mentee];
    }

    long ofUnused(boolean[] taken) {
        long sum = 0;
        for (int mentor = 0; mentor < taken.length; mentor++) {
            sum += taken[mentor] ? 0 : surplus[mentor];
        }
        return sum;
    }

    /** No choice of so many teams falls short by more. */
    long largest(int chosen) {
        long worst = Arrays.stream(ofTeam).max().orElse(0);
        return chosen * worst
                + Arrays.stream(price).sum()
                + Arrays.stream(surplus).sum();
    }

    /** The mentees of a team as bits. */
    long mask(int team) {
        return mask[team];
    }

    private long reduced(Team team) {
        long reduced = team.points() * Prices.UNIT;
        for (int mentee : team.mentees()) {
            reduced -= price[mentee];
        }
        return reduced;
    }

    private static long maskOf(Team team) {
        long bits = 0;
        for (int mentee : team.mentees()) {
            bits |= 1L << mentee;
        }
        return bits;
    }
}
