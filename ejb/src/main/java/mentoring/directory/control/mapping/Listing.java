package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.ListedEntry;
import mentoring.directory.entity.Digest;

/** Compares the names of all entries with those that are known. */
final class Listing implements Consumer<ListedEntry> {
    private final Map<String, String> unseen;
    private final List<String> doubtful = new ArrayList<>();
    private int listed;

    /** @param references of the people known, digested, by key */
    Listing(Map<String, String> references) {
        unseen = new HashMap<>(references);
    }

    @Override
    public void accept(ListedEntry entry) {
        listed++;
        String before = unseen.remove(entry.key());
        if (before == null || !before.equals(Digest.of(entry.reference()))) {
            doubtful.add(entry.key());
        }
    }

    /** @throws DirectoryUnreadable when nothing was listed although people are known */
    void mustBeCredible() {
        if (listed == 0 && !unseen.isEmpty()) {
            throw new DirectoryUnreadable(
                    DirectoryUnreadable.Reason.EMPTY, "0 entries listed, " + unseen.size() + " people known", null);
        }
    }

    /** The keys to look at: unknown ones, and those whose entry has another name. */
    List<String> doubtful() {
        return doubtful;
    }

    /** The keys of people whose entries were not listed. */
    Set<String> missing() {
        return Set.copyOf(unseen.keySet());
    }
}
