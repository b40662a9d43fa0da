package mentoring.directory.boundary;

/** What a synchronisation would do with somebody. */
public enum DifferenceKind {
    /** Somebody new would join. */
    JOINS,
    /** Somebody who departed would return. */
    RETURNS,
    /** Somebody of another subsidiary would move to this one. */
    MOVES,
    /** Somebody known would change. */
    CHANGES,
    /** Somebody known would be marked as departed. */
    LEAVES
}
