package mentoring.tandem.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import mentoring.programme.Formation;
import mentoring.tandem.matching.triad.Proof;

/** Holds every triad there is against a proof, case by case. */
final class TriadCases {
    private static final long NOTHING = Long.MIN_VALUE / 4;

    private final Instance instance;
    private final ToLongFunction<Team> worth;
    private final int mostTeams;
    private final long reached;

    /** @param reached a choice is of interest only when it counts more */
    private TriadCases(Instance instance, ToLongFunction<Team> worth, int mostTeams, long reached) {
        this.instance = instance;
        this.worth = worth;
        this.mostTeams = mostTeams;
        this.reached = reached;
    }

    /** Every team counts 1. */
    static TriadCases counting(Instance instance, int mostTeams, long reached) {
        return new TriadCases(instance, team -> 1, mostTeams, reached);
    }

    /** @param mostTeams no choice has more */
    static TriadCases scoring(Instance instance, long seat, int mostTeams, long reached) {
        return new TriadCases(instance, team -> seat * Formation.TRIAD.mentees() + team.points(), mostTeams, reached);
    }

    /** What no choice of the teams can exceed; where that is no more than what was reached, any such number. */
    long bound(Proof proof, List<Team> teams) {
        return bound(proof, teams, new boolean[instance.mentors().size()]);
    }

    private long bound(Proof proof, List<Team> teams, boolean[] forced) {
        long[] best = best(proof, teams, forced);
        if (Arrays.stream(best).anyMatch(one -> one == NOTHING)) {
            return NOTHING;
        }
        long bound = all(proof.prices()) + Arrays.stream(best).sum();
        long goal = (reached + 1) * Proof.UNIT;
        if (bound < goal || !proof.splits()) {
            return Math.floorDiv(bound, Proof.UNIT);
        }
        List<Team> kept = only(teams, team -> bound - best[team.mentor()] + reduced(proof, team) >= goal);
        return Math.min(Math.floorDiv(bound, Proof.UNIT), cases(proof, kept, forced));
    }

    private long cases(Proof proof, List<Team> teams, boolean[] forced) {
        boolean[] more = forced.clone();
        more[proof.mentor()] = true;
        List<Team> with = only(
                teams,
                team -> (team.mentor() == proof.mentor()) == team.mentees().contains(proof.mentee()));
        List<Team> without = only(
                teams,
                team -> team.mentor() != proof.mentor() || !team.mentees().contains(proof.mentee()));
        return Math.max(bound(proof.with(), with, more), bound(proof.without(), without, forced));
    }

    /** What the best team of each mentor counts over the prices of its mentees; no team at all counts 0, unless one is a must. */
    private long[] best(Proof proof, List<Team> teams, boolean[] forced) {
        long[] best = new long[forced.length];
        for (int mentor = 0; mentor < best.length; mentor++) {
            best[mentor] = forced[mentor] ? NOTHING : 0;
        }
        for (Team team : teams) {
            best[team.mentor()] = Math.max(best[team.mentor()], reduced(proof, team));
        }
        return best;
    }

    private long reduced(Proof proof, Team team) {
        long reduced = Proof.UNIT * worth.applyAsLong(team) - proof.prices().get(teamPlace());
        for (int mentee : team.mentees()) {
            reduced -= proof.prices().get(mentee);
        }
        return reduced;
    }

    private long all(List<Long> prices) {
        return prices.stream().limit(teamPlace()).mapToLong(Long::longValue).sum()
                + mostTeams * prices.get(teamPlace());
    }

    /** Of the price of a team, after those of the mentees. */
    private int teamPlace() {
        return instance.mentees().size();
    }

    private static List<Team> only(List<Team> teams, Predicate<Team> kept) {
        return teams.stream().filter(kept).toList();
    }
}
