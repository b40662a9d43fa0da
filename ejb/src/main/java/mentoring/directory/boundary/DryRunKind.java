package mentoring.directory.boundary;

/** What a line of a dry run tells: what would happen to somebody, as {@link DifferenceKind}, or one of three more. */
public enum DryRunKind {
    JOINS,
    RETURNS,
    MOVES,
    CHANGES,
    LEAVES,
    /** An entry would make no person. */
    SKIPPED,
    /** The last line of a dry run that has seen everything. */
    SUMMARY,
    /** The last line of a dry run that could not see everything. */
    PROBLEM
}
