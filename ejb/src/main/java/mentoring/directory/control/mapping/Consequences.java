package mentoring.directory.control.mapping;

import java.util.List;

/** What follows from a census: a preview shows it, a synchronisation carries it out. */
public interface Consequences {
    /** After every portion of entries: what these change, possibly nothing. */
    void portion(List<PersonChange> changes, Tally tally);

    /** An entry that makes no person; whoever counts the tally alone needs not listen. */
    default void skipped(MappedEntry.Skipped entry) {}

    /** After a complete read: these have left, and are few enough to be believed. */
    void departures(List<KnownPerson> gone, Tally tally);

    /** After a complete read: so many have left at once that somebody has to confirm it. */
    void departuresToConfirm(List<KnownPerson> gone, Tally tally);

    /**
     * After a complete read: these have left, or have moved to a subsidiary whose directory cannot be asked.
     *
     * @param silent the names of these subsidiaries
     */
    void departuresInDoubt(List<KnownPerson> gone, List<String> silent, Tally tally);
}
