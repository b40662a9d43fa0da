package mentoring.shared;

import java.util.Map;

/** A change is based on the version its author has read, or it is refused with {@code stale-version}: nobody overwrites unseen work. */
public final class StaleVersion extends Refusal {
    private static final long serialVersionUID = 1L;

    private StaleVersion(Map<String, ?> facts) {
        super("stale-version", facts);
    }

    /** Refuses when the version the caller read is not the one that is stored. */
    public static void check(long expected, long actual) {
        if (expected != actual) {
            throw new StaleVersion(Map.of("expected", expected, "actual", actual));
        }
    }

    /** Somebody else's change was committed between reading and writing. */
    public static StaleVersion overtaken() {
        return new StaleVersion(Map.of());
    }
}
