package mentoring.directory.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, round by round. */
final class Timings {
    private final double[] seconds;

    Timings(int rounds) {
        seconds = new double[rounds];
    }

    /** @param round from 0; an earlier one warmed up */
    void note(int round, double took) {
        if (round >= 0) {
            seconds[round] = took;
        }
    }

    double median() {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    double best() {
        return Arrays.stream(seconds).min().orElseThrow();
    }

    /** The medians and the best ones as multiples of another's. */
    String beside(Timings other) {
        return String.format(
                Locale.ROOT, "%.2f times (best %.2f times)", median() / other.median(), best() / other.best());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "median %.2f s, best %.2f s", median(), best());
    }
}
