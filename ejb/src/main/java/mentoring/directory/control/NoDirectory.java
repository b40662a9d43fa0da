package mentoring.directory.control;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.control.source.ListedEntry;

/** What stands behind a community: nothing to read, which is no failure until somebody tries. */
final class NoDirectory implements DirectorySource {
    @Override
    public Optional<String> read(Consumer<DirectoryEntry> reader) {
        throw nothing();
    }

    @Override
    public void probe() {
        // There is nothing that could be out of reach.
    }

    @Override
    public String changes(String mark, ChangeReader reader) {
        throw nothing();
    }

    @Override
    public void list(Consumer<ListedEntry> reader) {
        throw nothing();
    }

    @Override
    public void look(Collection<String> keys, Consumer<DirectoryEntry> reader) {
        throw nothing();
    }

    private static DirectoryUnreadable nothing() {
        return new DirectoryUnreadable(Reason.SELF_REGISTRATION, "the people of a community register themselves", null);
    }
}
