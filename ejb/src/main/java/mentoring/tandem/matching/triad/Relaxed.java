package mentoring.tandem.matching.triad;

import java.util.Arrays;

/**
 * The best mix of columns when parts of columns may be chosen: nobody is used more than once in all, and no more columns than there
 * may be. A linear program, solved over a
 * growing choice of the columns: as long as some column counts more than the prices of its members, the best of them are taken in
 * (Dantzig and Wolfe 1960; Gilmore and Gomory 1961).
 */
final class Relaxed {
    private static final double MUST = -1e6;
    private static final double NEARLY = 1e-6;
    private static final int SMALL = 2_000;

    private final Columns columns;
    private final Aim aim;
    private final int teams;
    private final int[] given;
    private final boolean[] forced;
    private final Basis basis;
    private final boolean[] taken;
    private final int[] choice;
    private int chosen;

    /**
     * @param teamWorth what a column counts beside its points
     * @param given the columns there are
     * @param forced mentors one of whose columns must be used
     */
    Relaxed(Columns columns, Aim aim, int[] given, boolean[] forced) {
        this.columns = columns;
        this.aim = aim;
        teams = columns.mentees + columns.mentors;
        this.given = given;
        this.forced = forced;
        double[] slackWorth = new double[teams + 1];
        int[] room = new int[teams + 1];
        Arrays.fill(room, 1);
        room[teams] = aim.mostTeams();
        for (int mentor = 0; mentor < forced.length; mentor++) {
            slackWorth[columns.mentees + mentor] = forced[mentor] ? MUST : 0;
        }
        basis = new Basis(slackWorth, room);
        taken = new boolean[given.length];
        choice = new int[given.length];
    }

    /** @return by the places of the given columns, how much of each is used */
    double[] solve() {
        WorkLimit pivots = new WorkLimit(40L * basis.rows + 400);
        if (given.length <= SMALL) {
            Arrays.setAll(choice, place -> place);
            chosen = given.length;
            climb(pivots);
        } else {
            while (takeIn() && climb(pivots)) {
                // Until no column is worth taking in.
            }
        }
        return amounts();
    }

    /** What a mentee's place is worth. */
    double price(int mentee) {
        return basis.price[mentee];
    }

    /** What it is worth that one team more may be chosen. */
    double teamPrice() {
        return basis.price[teams];
    }

    private double[] amounts() {
        double[] amounts = new double[given.length];
        for (int row = 0; row < basis.rows; row++) {
            if (basis.basic(row) >= 0) {
                amounts[basis.basic(row)] = basis.amount(row);
            }
        }
        return amounts;
    }

    /** The best column of each mentor and of each mentee; false when none is worth it. */
    private boolean takeIn() {
        int[] bestOf = new int[basis.rows];
        double[] gainOf = new double[basis.rows];
        Arrays.fill(gainOf, NEARLY);
        for (int place = 0; place < given.length; place++) {
            double gain = gain(place);
            if (gain > NEARLY && !taken[place]) {
                for (int row : rows(given[place])) {
                    if (gain > gainOf[row]) {
                        gainOf[row] = gain;
                        bestOf[row] = place + 1;
                    }
                }
            }
        }
        int before = chosen;
        for (int best : bestOf) {
            if (best > 0 && !taken[best - 1]) {
                taken[best - 1] = true;
                choice[chosen++] = best - 1;
            }
        }
        return chosen > before;
    }

    /** False when the limit is reached. */
    private boolean climb(WorkLimit pivots) {
        while (!pivots.isReached()) {
            pivots.spend(1);
            if (!step()) {
                return true;
            }
        }
        return false;
    }

    private boolean step() {
        int best = -1;
        double most = NEARLY;
        for (int index = 0; index < chosen; index++) {
            double gain = gain(choice[index]);
            if (gain > most) {
                most = gain;
                best = choice[index];
            }
        }
        int row = dearest(most);
        if (row >= 0) {
            return basis.enter(Basis.slack(row), slackWorth(row) - basis.price[row], row);
        }
        return best >= 0 && basis.enter(best, most, rows(given[best]));
    }

    /** The row that had better not be used at all; -1 when a column brings more. */
    private int dearest(double most) {
        int dearest = -1;
        double least = most;
        for (int row = 0; row < basis.rows; row++) {
            if (slackWorth(row) - basis.price[row] > least) {
                least = slackWorth(row) - basis.price[row];
                dearest = row;
            }
        }
        return dearest;
    }

    private double slackWorth(int row) {
        return row >= columns.mentees && row < teams && forced[row - columns.mentees] ? MUST : 0;
    }

    private double gain(int place) {
        int column = given[place];
        return aim.worth(columns, column)
                - basis.price[teams]
                - basis.price[columns.first(column)]
                - basis.price[columns.second(column)]
                - basis.price[columns.third(column)]
                - basis.price[columns.mentees + columns.mentor[column]];
    }

    private int[] rows(int column) {
        return new int[] {
            columns.first(column),
            columns.second(column),
            columns.third(column),
            columns.mentees + columns.mentor[column],
            teams
        };
    }
}
