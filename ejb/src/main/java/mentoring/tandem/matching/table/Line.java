package mentoring.tandem.matching.table;

import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.bits.Stretches;
import mentoring.tandem.matching.bits.Tally;

/** One row of a table while it is read: whom the row may meet, for how many points, and room to work that out. For one thread. */
public final class Line {
    private final long[] allowed;
    private final Stretches stretches;
    private final Tally points;
    private final Tally count;
    private final long[][] scratch;

    public Line(int columns) {
        int words = Masks.words(columns);
        allowed = new long[words];
        stretches = new Stretches(words);
        points = new Tally(words, stretches);
        count = new Tally(words, stretches);
        scratch = new long[4][words];
    }

    public long[] allowed() {
        return allowed;
    }

    /** Ends narrowing: from now on only where anybody is allowed do points mean anything. */
    public void narrowed() {
        points.clear();
        count.clear();
        stretches.of(allowed);
    }

    /** Where anybody is allowed. */
    public Stretches stretches() {
        return stretches;
    }

    public Tally points() {
        return points;
    }

    /** A number for each column that a rule may use while it works. */
    Tally count() {
        return count;
    }

    /** One of four sets that a rule may use while it works, with whatever the last rule left in it. */
    long[] scratch(int which) {
        return scratch[which];
    }
}
