package mentoring.command;

/** How the command ends, for scripts. */
enum Outcome {
    /** Everything was read and compared; a synchronisation would go through. */
    FINE(0),
    /** The directory could not be read, or not completely. */
    DIRECTORY_UNREADABLE(1),
    /** The subsidiary's file has mistakes. */
    FILE_BROKEN(2),
    /** Everything was read; so many would leave that a synchronisation would stop and wait for somebody to confirm it. */
    DEPARTURES_TO_CONFIRM(3),
    /** Everything was read, but the database could not be: the comparison was with nobody. */
    COMPARED_WITH_NOBODY(4),
    /** The command was called in a way it does not understand, or there is no such file. */
    MISUSED(64);

    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
