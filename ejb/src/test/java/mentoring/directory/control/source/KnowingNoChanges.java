package mentoring.directory.control.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A source of some entries that can only be read as a whole. */
public class KnowingNoChanges implements DirectorySource {
    private static final String KEY = "entryUUID";

    private final List<DirectoryEntry> entries;

    public KnowingNoChanges(List<DirectoryEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    @Override
    public Optional<String> read(Consumer<DirectoryEntry> reader) {
        entries.forEach(reader);
        return Optional.empty();
    }

    @Override
    public void probe() {
        read(entry -> {});
    }

    @Override
    public String changes(String mark, ChangeReader reader) {
        throw new DirectoryUnreadable(DirectoryUnreadable.Reason.MARK_LOST, "knows no changes", null);
    }

    @Override
    public void list(Consumer<ListedEntry> reader) {
        read(entry -> entry.values(KEY).forEach(key -> reader.accept(new ListedEntry(key, entry.reference()))));
    }

    @Override
    public void look(Collection<String> keys, Consumer<DirectoryEntry> reader) {
        read(entry -> {
            if (keys.containsAll(entry.values(KEY))) {
                reader.accept(entry);
            }
        });
    }
}
