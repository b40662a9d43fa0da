package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;

/**
 * Follows what a directory says has changed, and hands on what that means for the people known.
 *
 * <p>The last that is said of an entry counts. Nobody is gone before {@link #conclude} has seen all of it.
 */
public final class Following implements ChangeReader {
    private static final int PORTION = 500;

    private final PersonMapping mapping;
    private final Acquaintances known;
    private final Departures departures;
    private final Consequences consequences;
    private final Tally tally = new Tally();
    private final Map<String, MappedEntry> shown = new LinkedHashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();

    public Following(PersonMapping mapping, Acquaintances known, Departures departures, Consequences consequences) {
        this.mapping = mapping;
        this.known = known;
        this.departures = departures;
        this.consequences = consequences;
    }

    /**
     * Takes over what has changed since the mark.
     *
     * @return the next mark
     * @throws DirectoryUnreadable as {@link DirectorySource#changes}
     */
    public String since(String mark, DirectorySource source) {
        String next = source.changes(mark, this);
        handOn();
        return next;
    }

    /**
     * Looks for what changes do not tell: entries that have another name now, that nobody knows, or that are not there any more.
     *
     * @throws DirectoryUnreadable as a read, and when the list came back empty although people are known
     */
    public void sweep(DirectorySource source) {
        Listing listing = new Listing(known.references());
        source.list(listing);
        listing.mustBeCredible();
        for (List<String> some : listing.doubtful(PORTION)) {
            source.look(some, this::shown);
            handOn();
        }
        gone.addAll(listing.missing());
    }

    @Override
    public void shown(DirectoryEntry entry) {
        MappedEntry mapped = mapping.map(entry);
        tally.read(mapped);
        String key = keyOf(mapped);
        if (key == null) {
            tally.skipped((MappedEntry.Skipped) mapped);
            return;
        }
        gone.remove(key);
        shown.put(key, mapped);
        if (shown.size() == PORTION) {
            handOn();
        }
    }

    @Override
    public void gone(String key) {
        shown.remove(key);
        gone.add(key);
    }

    /** Takes over who has left, as far as that is believed. */
    public void conclude() {
        List<KnownPerson> left =
                known.of(gone).stream().filter(KnownPerson::active).toList();
        tally.departures(left.size());
        if (departures.believes(left.size(), known.active())) {
            consequences.departures(left, tally);
        } else {
            consequences.departuresToConfirm(left, tally);
        }
    }

    private void handOn() {
        Difference difference = new Difference(known.of(shown.keySet()));
        Map<String, String> owners = known.owners(logins(shown.values()));
        List<PersonChange> changes = new ArrayList<>();
        for (MappedEntry entry : shown.values()) {
            MappedEntry checked = unlessTaken(entry, owners);
            if (checked instanceof MappedEntry.Found found) {
                difference.of(found.facts()).ifPresent(changes::add);
            } else if (checked instanceof MappedEntry.Skipped skipped) {
                tally.skipped(skipped);
            }
        }
        changes.forEach(tally::changes);
        consequences.portion(changes, tally);
        shown.clear();
    }

    /** A login that another active person has is not given a second time, unless that person has gone meanwhile. */
    private MappedEntry unlessTaken(MappedEntry entry, Map<String, String> owners) {
        if (!(entry instanceof MappedEntry.Found found)) {
            return entry;
        }
        String key = found.facts().key();
        String owner = owners.putIfAbsent(found.facts().login().toLowerCase(Locale.ROOT), key);
        return owner == null || owner.equals(key) || gone.contains(owner)
                ? entry
                : new MappedEntry.Skipped(
                        key, found.name(), SkipReason.LOGIN_TWICE, found.facts().login(), found.missing());
    }

    private static List<String> logins(Collection<MappedEntry> entries) {
        return entries.stream()
                .filter(MappedEntry.Found.class::isInstance)
                .map(entry -> ((MappedEntry.Found) entry).facts().login().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String keyOf(MappedEntry entry) {
        return entry instanceof MappedEntry.Found found ? found.facts().key() : ((MappedEntry.Skipped) entry).key();
    }
}
