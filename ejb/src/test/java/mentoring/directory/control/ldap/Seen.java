package mentoring.directory.control.ldap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;

/** What a source showed, by key; the last that was said of a key counts. */
final class Seen implements ChangeReader {
    final Map<String, DirectoryEntry> shown = new HashMap<>();
    final Set<String> gone = new HashSet<>();
    String mark;

    /** Everybody, and the mark of the read. */
    static Seen all(DirectorySource source) {
        Seen seen = new Seen();
        seen.mark = source.read(seen::shown).orElse(null);
        return seen;
    }

    static Seen since(String mark, DirectorySource source) {
        Seen seen = new Seen();
        seen.mark = source.changes(mark, seen);
        return seen;
    }

    @Override
    public void shown(DirectoryEntry entry) {
        String id = Stream.of("objectGUID", "entryUUID", "uid")
                .flatMap(name -> entry.values(name).stream())
                .findFirst()
                .orElseThrow();
        shown.put(id, entry);
        gone.remove(id);
    }

    @Override
    public void gone(String key) {
        gone.add(key);
        shown.remove(key);
    }
}
