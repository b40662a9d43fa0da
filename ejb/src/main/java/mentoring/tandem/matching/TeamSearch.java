package mentoring.tandem.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import mentoring.programme.Formation;

/**
 * The best choice of exactly so many teams with nobody twice, or none when there is none.
 *
 * <p>With prices, the value of a choice is the bound less a penalty: for each team what its mentor could have had better, for each mentee
 * left out their price, for each good mentor left out what they had over the last one needed. All penalties are 0 or more, so that teams
 * beyond a budget, and branches beyond it, cannot belong to a choice within it. The budget grows until a choice lies within; the search
 * that finds one goes on until nothing better is left. It branches on the mentee with the fewest teams left.
 */
final class TeamSearch {
    private final List<Team> teams;
    private final int mentees;
    private final int chosen;
    private final TeamPenalties penalties;
    private final WorkLimit limit;

    private List<List<Integer>> teamsOf = List.of();
    private long covered;
    private long leftAside;
    private final boolean[] taken;
    private final Deque<Integer> picked = new ArrayDeque<>();

    private long budget;
    private List<Integer> best;

    TeamSearch(List<Team> teams, int mentees, int mentors, int chosen, WorkLimit limit) {
        this.teams = teams;
        this.mentees = mentees;
        this.chosen = chosen;
        this.limit = limit;
        penalties = new TeamPenalties(teams, Prices.of(teams, mentees, mentors, chosen), mentors, chosen);
        taken = new boolean[mentors];
    }

    /** The best choice found; null when there is none or the limit came before any was found. */
    List<Team> best() {
        long within = 2 * Prices.UNIT;
        while (best == null && !limit.isReached()) {
            boolean all = within > penalties.largest(chosen);
            budget = all ? Long.MAX_VALUE : within;
            prepare();
            search(mentees - chosen * Formation.TRIAD.mentees(), 0);
            if (all) {
                break;
            }
            within *= 4;
        }
        return best == null ? null : best.stream().map(teams::get).toList();
    }

    /** What no choice of so many teams can exceed. */
    long bound() {
        return Math.floorDiv(penalties.bound(), Prices.UNIT);
    }

    private void prepare() {
        teamsOf = new ArrayList<>();
        for (int mentee = 0; mentee < mentees; mentee++) {
            teamsOf.add(new ArrayList<>());
        }
        for (int team = 0; team < teams.size(); team++) {
            if (penalties.of(team) < budget) {
                for (int mentee : teams.get(team).mentees()) {
                    teamsOf.get(mentee).add(team);
                }
            }
        }
        teamsOf.forEach(list ->
                list.sort(Comparator.<Integer>comparingLong(penalties::of).thenComparingInt(team -> team)));
    }

    private void search(int mayStay, long penalty) {
        if (picked.size() == chosen) {
            settle(penalty);
            return;
        }
        int mentee = mostConstrained(penalty);
        if (mentee < 0 || limit.isReached()) {
            return;
        }
        for (int team : teamsOf.get(mentee)) {
            if (penalty + penalties.of(team) >= budget) {
                break;
            }
            if (isFree(team)) {
                pick(team);
                search(mayStay, penalty + penalties.of(team));
                unpick(team);
            }
        }
        if (mayStay > 0 && penalty + penalties.ofLeaving(mentee) < budget) {
            leftAside |= 1L << mentee;
            search(mayStay - 1, penalty + penalties.ofLeaving(mentee));
            leftAside &= ~(1L << mentee);
        }
    }

    private void settle(long penalty) {
        long total = penalty + penalties.ofUnused(taken);
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (isOpen(mentee)) {
                total += penalties.ofLeaving(mentee);
            }
        }
        if (total < budget) {
            best = new ArrayList<>(picked);
            Collections.reverse(best);
            // Values are whole points: what is better is better by one at least.
            budget = total - Prices.UNIT + 1;
        }
    }

    private int mostConstrained(long penalty) {
        int fewest = Integer.MAX_VALUE;
        int found = -1;
        for (int mentee = 0; mentee < mentees && fewest > 0; mentee++) {
            if (isOpen(mentee)) {
                int options = options(mentee, penalty, fewest);
                if (options < fewest) {
                    fewest = options;
                    found = mentee;
                }
            }
        }
        return found;
    }

    private int options(int mentee, long penalty, int enough) {
        int options = 0;
        int looked = 0;
        for (int team : teamsOf.get(mentee)) {
            looked++;
            if (options >= enough || penalty + penalties.of(team) >= budget) {
                break;
            }
            if (isFree(team)) {
                options++;
            }
        }
        limit.spend(looked);
        return options;
    }

    private boolean isOpen(int mentee) {
        return ((covered | leftAside) & (1L << mentee)) == 0;
    }

    private boolean isFree(int team) {
        return !taken[teams.get(team).mentor()] && (penalties.mask(team) & (covered | leftAside)) == 0;
    }

    private void pick(int team) {
        taken[teams.get(team).mentor()] = true;
        covered |= penalties.mask(team);
        picked.push(team);
    }

    private void unpick(int team) {
        taken[teams.get(team).mentor()] = false;
        covered &= ~penalties.mask(team);
        picked.pop();
    }
}
