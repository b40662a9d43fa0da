package mentoring.directory.control.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mentoring.directory.control.source.DirectoryEntry;

/** An entry of a directory in which names are compared without case. */
final class AnEntry {
    private final String name;
    private final Map<String, List<String>> values = new HashMap<>();

    private AnEntry(String name) {
        this.name = name;
    }

    /** Somebody whose directory knows just enough. */
    static AnEntry of(String login) {
        return new AnEntry("uid=" + login)
                .with("entryUUID", "id-" + login)
                .with("uid", login)
                .with("sn", "Martin")
                .with("employeeType", "G1");
    }

    /** Somebody whose entry is called something else than their login. */
    static AnEntry named(String name) {
        AnEntry entry = new AnEntry(name);
        entry.values.putAll(of("a").values);
        return entry;
    }

    AnEntry with(String attribute, String... those) {
        values.put(attribute.toLowerCase(Locale.ROOT), List.of(those));
        return this;
    }

    AnEntry without(String attribute) {
        values.remove(attribute.toLowerCase(Locale.ROOT));
        return this;
    }

    DirectoryEntry entry() {
        return new DirectoryEntry(name, Map.copyOf(values), text -> text.toLowerCase(Locale.ROOT));
    }
}
