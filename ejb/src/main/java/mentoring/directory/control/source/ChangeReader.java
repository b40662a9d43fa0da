package mentoring.directory.control.source;

/** Is shown what has changed, in the order of the source; the last that is said of an entry counts. */
public interface ChangeReader {
    /** The entry is there, as it is now; it may be new, changed, or the same as before. */
    void shown(DirectoryEntry entry);

    /** The entry is not there any more, or never was: many a key was never shown before. */
    void gone(String key);
}
