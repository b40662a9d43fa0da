package mentoring.directory;

/** What a running synchronisation is busy with. */
public enum SynchronisationPhase {
    /** Reads the directory, and notes who joins and what changes. */
    READING,
    /** Makes people of what was noted, and finds their managers. */
    WRITING,
    /** Marks those who have left. */
    DEPARTURES
}
