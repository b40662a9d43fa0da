package mentoring.tandem.matching.triad;

/**
 * Columns held against prices of the mentees and of a team: what nothing chosen from them can exceed, and by how much a choice falls short of that with
 * each of them (Lagrangian relaxation: Held and Karp 1971; Geoffrion 1974). In {@value #UNIT}ths of a point, so that everything is exact.
 */
final class Held {
    static final long UNIT = 1024;
    /** The bound where a mentor who must be used has no column. */
    static final long NOTHING = Long.MIN_VALUE / 4;

    private final Columns columns;
    private final Aim aim;
    private final long[] price;
    private final long[] best;
    private final long bound;

    /** @param price of each mentee, and last of a team */
    Held(Columns columns, Aim aim, int[] given, boolean[] forced, long[] price) {
        this.columns = columns;
        this.aim = aim;
        this.price = price;
        best = new long[columns.mentors];
        for (int mentor = 0; mentor < best.length; mentor++) {
            best[mentor] = forced[mentor] ? NOTHING : 0;
        }
        for (int column : given) {
            best[columns.mentor[column]] = Math.max(best[columns.mentor[column]], reduced(column));
        }
        bound = sum();
    }

    long bound() {
        return bound;
    }

    /** What a choice with the column falls short of the bound by, at least. */
    long penalty(int column) {
        return best[columns.mentor[column]] - reduced(column);
    }

    private long reduced(int column) {
        return UNIT * aim.worth(columns, column)
                - price[columns.mentees]
                - price[columns.first(column)]
                - price[columns.second(column)]
                - price[columns.third(column)];
    }

    private long sum() {
        long sum = price[columns.mentees] * aim.mostTeams();
        for (int mentee = 0; mentee < columns.mentees; mentee++) {
            sum += price[mentee];
        }
        for (long one : best) {
            if (one == NOTHING) {
                return NOTHING;
            }
            sum += one;
        }
        return sum;
    }
}
