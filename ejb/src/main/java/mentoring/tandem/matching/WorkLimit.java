package mentoring.tandem.matching;

/** How long a search may go on, counted in teams looked at and not in time, so that every machine stops at the same place. */
final class WorkLimit {
    private long left;

    WorkLimit(long most) {
        left = most;
    }

    void spend(int looked) {
        left -= looked;
    }

    boolean isReached() {
        return left < 0;
    }
}
