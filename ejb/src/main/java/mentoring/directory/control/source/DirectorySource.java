package mentoring.directory.control.source;

import java.util.function.Consumer;

/** Where a subsidiary's people come from. */
public interface DirectorySource {
    /**
     * Shows every entry, in the order of the source, without keeping them.
     *
     * @throws DirectoryUnreadable when the source cannot be reached or did not show everything; what was shown until then is true, but
     *     nothing may be concluded from what was not
     */
    void read(Consumer<DirectoryEntry> reader);

    /**
     * Opens and closes a connection.
     *
     * @throws DirectoryUnreadable when a read would fail to begin
     */
    void probe();
}
