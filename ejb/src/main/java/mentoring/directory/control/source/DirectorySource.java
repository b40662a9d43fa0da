package mentoring.directory.control.source;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a subsidiary's people come from. */
public interface DirectorySource {
    /** The number of characters that a mark has at most. */
    int LONGEST_MARK = 4_000;

    /**
     * Shows every entry, in the order of the source, without keeping them.
     *
     * @return the mark from which {@link #changes} can go on: whatever changed after it was taken is shown there, whether this read showed it
     *     already or not; empty for a source that knows no changes
     * @throws DirectoryUnreadable when the source cannot be reached or did not show everything; what was shown until then is true, but
     *     nothing may be concluded from what was not
     */
    Optional<String> read(Consumer<DirectoryEntry> reader);

    /**
     * Opens and closes a connection.
     *
     * @throws DirectoryUnreadable when a read would fail to begin
     */
    void probe();

    /**
     * Shows what has changed since the mark: whoever changed whole, whoever was deleted or left the branch or the filter by key. More may be
     * shown than has changed, never less, but for what only {@link #list} can see (a renamed unit; see the source for more).
     *
     * @param mark what a read or an earlier call answered
     * @return the next mark
     * @throws DirectoryUnreadable with {@link DirectoryUnreadable.Reason#MARK_LOST} when the source cannot tell what has changed since: the
     *     caller then reads everything; with other reasons as for a read. What was shown until then is true, and the mark stays where it was
     */
    String changes(String mark, ChangeReader reader);

    /**
     * Shows the key and the name of every entry that has a key, and nothing else.
     *
     * @throws DirectoryUnreadable as a read does
     */
    void list(Consumer<ListedEntry> reader);

    /**
     * Shows those of the entries with these keys that are there and that a read would show; there is no order.
     *
     * @throws DirectoryUnreadable as a read does
     */
    void look(Collection<String> keys, Consumer<DirectoryEntry> reader);
}
