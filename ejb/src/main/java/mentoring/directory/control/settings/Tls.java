package mentoring.directory.control.settings;

/** How a connection to a directory is protected. */
public enum Tls {
    /** Not at all: for directories on the same machine. */
    PLAIN,
    /** From the first byte. */
    LDAPS,
    /** By an extended operation before anything else is said. */
    STARTTLS
}
