package mentoring.directory;

/** What a running synchronisation is busy with. */
public enum SynchronisationPhase {
    /** Reads the directory, and takes over who joins and what changes. */
    READING,
    /** Marks those who have left. */
    DEPARTURES,
    /** Finds everybody's manager. */
    REPORTING_LINES
}
