package mentoring.directory.control.settings;

/** How a directory is asked what has changed. */
public enum ChangeTracking {
    /** The best of what the server offers and the account is allowed. */
    AUTO,
    /** RFC 4533, for OpenLDAP with the overlay syncprov and a session log; people are known by entryUUID. */
    SYNCREPL,
    /** Active Directory, for an account that may replicate changes; people are known by objectGUID. */
    DIRSYNC,
    /** The time of the last change, for all others; sees no deletions. */
    TIMESTAMP,
    /** Not at all: everything is read every time. */
    NONE
}
