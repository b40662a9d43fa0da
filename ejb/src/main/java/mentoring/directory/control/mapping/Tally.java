package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mentoring.directory.control.settings.PersonAttribute;

/** The counts of a census while it goes on and after. */
public final class Tally {
    private static final int MOST_EXAMPLES = 10;

    private final Map<PersonChange.Kind, Integer> changes = new EnumMap<>(PersonChange.Kind.class);
    private final Map<SkipReason, List<MappedEntry.Skipped>> examples = new EnumMap<>(SkipReason.class);
    private final Map<SkipReason, Integer> skips = new EnumMap<>(SkipReason.class);
    private final Map<PersonAttribute, Integer> missing = new EnumMap<>(PersonAttribute.class);
    private int read;
    private int departures;

    /** The counts as they are now, whatever is counted later. */
    public Tally copy() {
        Tally copy = new Tally();
        copy.changes.putAll(changes);
        examples.forEach((reason, some) -> copy.examples.put(reason, new ArrayList<>(some)));
        copy.skips.putAll(skips);
        copy.missing.putAll(missing);
        copy.read = read;
        copy.departures = departures;
        return copy;
    }

    void read(MappedEntry entry) {
        read++;
        entry.missing().forEach(attribute -> missing.merge(attribute, 1, Integer::sum));
    }

    void skipped(MappedEntry.Skipped entry) {
        skips.merge(entry.reason(), 1, Integer::sum);
        List<MappedEntry.Skipped> some = examples.computeIfAbsent(entry.reason(), reason -> new ArrayList<>());
        if (some.size() < MOST_EXAMPLES) {
            some.add(entry);
        }
    }

    void changes(PersonChange change) {
        changes.merge(change.kind(), 1, Integer::sum);
    }

    void departures(int count) {
        departures = count;
    }

    public int read() {
        return read;
    }

    /** Returning people included. */
    public int joined() {
        return count(PersonChange.Kind.JOINS) + count(PersonChange.Kind.RETURNS);
    }

    /** People who move included. */
    public int changed() {
        return count(PersonChange.Kind.CHANGES) + moved();
    }

    /** People who move here from another subsidiary, or from here to another. */
    public int moved() {
        return count(PersonChange.Kind.MOVES);
    }

    public int departures() {
        return departures;
    }

    public int skipped() {
        return skips.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many entries were skipped for each reason. */
    public Map<SkipReason, Integer> skips() {
        return Collections.unmodifiableMap(skips);
    }

    /** Up to ten entries that were skipped for the reason. */
    public List<MappedEntry.Skipped> examples(SkipReason reason) {
        return List.copyOf(examples.getOrDefault(reason, List.of()));
    }

    /** For how many entries an attribute of ours found no value; those that always did are left out. */
    public Map<PersonAttribute, Integer> missing() {
        return Collections.unmodifiableMap(missing);
    }

    private int count(PersonChange.Kind kind) {
        return changes.getOrDefault(kind, 0);
    }
}
