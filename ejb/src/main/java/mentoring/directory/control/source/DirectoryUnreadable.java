package mentoring.directory.control.source;

/** A source could not be read, or not completely. */
public final class DirectoryUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, in words that an operator can act upon. */
    public enum Reason {
        UNREACHABLE,
        TLS_REFUSED,
        BIND_REFUSED,
        BASE_MISSING,
        SIZE_LIMIT,
        TIME_LIMIT,
        CUT,
        EMPTY,
        /** A line of a file makes no sense. */
        BROKEN,
        /** People who register themselves have no source. */
        SELF_REGISTRATION,
        /** The source cannot tell what has changed since the mark; it may well be read as a whole. */
        MARK_LOST;

        public String code() {
            return "directory-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /** @param detail what the source said; never a secret */
    public DirectoryUnreadable(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
