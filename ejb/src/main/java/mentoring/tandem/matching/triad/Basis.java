package mentoring.tandem.matching.triad;

/**
 * The basis of a linear program over rows of which each may be used so often: its inverse, what stands in it, and the prices of the rows that
 * follow (revised simplex method with an explicit inverse: Dantzig 1953).
 *
 * <p>Every row has a trifle more room, each another, so that the method does not turn in circles.
 */
final class Basis {
    private static final double TRIFLE = 1e-6;
    private static final double SMALLEST_PIVOT = 1e-7;

    final int rows;
    final double[] price;
    private final double[] inverse;
    private final double[] amount;
    private final int[] basic;
    private final double[] direction;

    /**
     * @param slackWorth what a row that is not used counts: 0, or much less where it must be used
     * @param room how often each may be used
     */
    Basis(double[] slackWorth, int[] room) {
        rows = slackWorth.length;
        price = slackWorth.clone();
        inverse = new double[rows * rows];
        amount = new double[rows];
        basic = new int[rows];
        direction = new double[rows];
        for (int row = 0; row < rows; row++) {
            inverse[row * rows + row] = 1;
            amount[row] = room[row] + TRIFLE * (1 + (row * 0x9e3779b1 >>> 12) / (double) (1 << 20));
            basic[row] = slack(row);
        }
    }

    /** The number under which the slack of a row stands in the basis; columns stand under numbers of 0 and more. */
    static int slack(int row) {
        return -1 - row;
    }

    int basic(int row) {
        return basic[row];
    }

    double amount(int row) {
        return amount[row];
    }

    /**
     * Takes in what uses the rows, once each.
     *
     * @param gain what one of it brings over the prices of its rows
     * @return false when the numbers do not allow it
     */
    boolean enter(int entering, double gain, int... used) {
        int leaving = leaving(used);
        if (leaving < 0) {
            return false;
        }
        pivot(leaving);
        basic[leaving] = entering;
        for (int column = 0; column < rows; column++) {
            price[column] += gain * inverse[leaving * rows + column];
        }
        return true;
    }

    private int leaving(int[] used) {
        int leaving = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows; row++) {
            double along = 0;
            for (int one : used) {
                along += inverse[row * rows + one];
            }
            direction[row] = along;
            if (along > SMALLEST_PIVOT && amount[row] / along < least) {
                least = amount[row] / along;
                leaving = row;
            }
        }
        return leaving;
    }

    private void pivot(int leaving) {
        double scale = 1 / direction[leaving];
        int from = leaving * rows;
        for (int column = 0; column < rows; column++) {
            inverse[from + column] *= scale;
        }
        amount[leaving] *= scale;
        for (int row = 0; row < rows; row++) {
            if (row != leaving && direction[row] != 0) {
                subtract(row * rows, from, direction[row]);
                amount[row] = Math.max(0, amount[row] - direction[row] * amount[leaving]);
            }
        }
    }

    private void subtract(int into, int from, double times) {
        for (int column = 0; column < rows; column++) {
            inverse[into + column] -= times * inverse[from + column];
        }
    }
}
