package mentoring.tandem.matching.triad;

/** How long a search may go on, counted in steps and not in time, so that every machine stops at the same place. */
final class WorkLimit {
    private final Runnable heeded;
    private long left;

    WorkLimit(long most) {
        this(most, () -> {});
    }

    /** @param heeded at every step; what it throws ends the search */
    WorkLimit(long most, Runnable heeded) {
        this.heeded = heeded;
        left = most;
    }

    void spend(int steps) {
        heeded.run();
        left -= steps;
    }

    boolean isReached() {
        return left < 0;
    }
}
