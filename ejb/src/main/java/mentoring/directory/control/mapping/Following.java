package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.shared.control.Portions;

/**
 * Follows what a directory says has changed, and hands on what that means for the people known.
 *
 * <p>The last that is said of an entry counts. Nobody is gone before {@link #conclude} has seen all of it.
 */
public final class Following implements ChangeReader {
    /** From so many entries on a census costs no more, and keeps less. */
    static final int MOST = 20_000;

    private final PersonMapping mapping;
    private final Acquaintances known;
    private final Consequences consequences;
    private final Conclusion conclusion;
    private final Arrivals arrivals;
    private final Tally tally = new Tally();
    private final Map<String, MappedEntry> shown = new LinkedHashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();

    public Following(PersonMapping mapping, Acquaintances known, Departures departures, Consequences consequences) {
        this(mapping, known, departures, consequences, Neighbourhood.none());
    }

    /** @param hood from where people may come, and where they may have gone */
    public Following(
            PersonMapping mapping,
            Acquaintances known,
            Departures departures,
            Consequences consequences,
            Neighbourhood hood) {
        this.mapping = mapping;
        this.known = known;
        this.consequences = consequences;
        this.conclusion = new Conclusion(departures, hood, consequences);
        this.arrivals = new Arrivals(hood);
    }

    /**
     * Takes over what has changed since the mark.
     *
     * @return the next mark
     * @throws DirectoryUnreadable as {@link DirectorySource#changes}; with {@code MARK_LOST} too when too many entries have changed
     */
    public String since(String mark, DirectorySource source) {
        return source.changes(mark, this);
    }

    /**
     * Looks for what changes do not tell: entries that have another name now, that nobody knows, or that are not there any more.
     *
     * @throws DirectoryUnreadable as a read, and when the list came back empty although people are known
     */
    public void sweep(DirectorySource source) {
        Map<String, String> references = known.references();
        shown.values().forEach(entry -> remember(entry, references));
        Listing listing = new Listing(references);
        source.list(listing);
        listing.mustBeCredible();
        for (List<String> some : Portions.of(listing.doubtful())) {
            source.look(some, this::shown);
        }
        listing.missing().forEach(this::gone);
    }

    @Override
    public void shown(DirectoryEntry entry) {
        MappedEntry mapped = mapping.map(entry);
        tally.read(mapped);
        String key = mapped.key();
        if (key == null) {
            tally.skipped((MappedEntry.Skipped) mapped);
            return;
        }
        gone.remove(key);
        shown.put(key, mapped);
        if (shown.size() > MOST) {
            throw new DirectoryUnreadable(
                    DirectoryUnreadable.Reason.MARK_LOST, "more than " + MOST + " entries have changed", null);
        }
    }

    @Override
    public void gone(String key) {
        shown.remove(key);
        gone.add(key);
    }

    /** Hands on what was shown, then takes over who has left, as far as that is believed. */
    public void conclude() {
        handOn();
        List<KnownPerson> left =
                known.of(gone).stream().filter(KnownPerson::active).toList();
        conclusion.of(left, known.active(), tally);
    }

    private void handOn() {
        Map<String, String> given = new HashMap<>();
        for (List<MappedEntry> some : Portions.of(List.copyOf(shown.values()))) {
            handOn(some, given);
        }
    }

    /** @param given the logins of those handed on before, with their keys; those of these come in addition */
    private void handOn(List<MappedEntry> some, Map<String, String> given) {
        Difference difference = new Difference(known.of(keys(some)));
        known.owners(logins(some)).forEach(given::putIfAbsent);
        List<PersonChange> changes = new ArrayList<>();
        for (MappedEntry entry : some) {
            MappedEntry checked = unlessTaken(entry, given);
            if (checked instanceof MappedEntry.Found found) {
                difference.of(found.facts()).ifPresent(changes::add);
            } else if (checked instanceof MappedEntry.Skipped skipped) {
                tally.skipped(skipped);
            }
        }
        List<PersonChange> settled = arrivals.settle(changes, this::stays);
        settled.forEach(tally::changes);
        consequences.portion(settled, tally);
    }

    private void stays(PersonChange change, Arrivals.Stay stay) {
        MappedEntry.Found entry = (MappedEntry.Found) shown.get(change.facts().key());
        tally.skipped(entry.skippedFor(stay.reason(), stay.detail()));
    }

    private static void remember(MappedEntry entry, Map<String, String> references) {
        if (entry instanceof MappedEntry.Found found) {
            references.put(found.facts().key(), found.facts().reference());
        }
    }

    /** A login that another active person has is not given a second time, unless that person has gone or has another now. */
    private MappedEntry unlessTaken(MappedEntry entry, Map<String, String> owners) {
        if (!(entry instanceof MappedEntry.Found found)) {
            return entry;
        }
        String key = found.key();
        String login = found.facts().loginKey();
        String owner = owners.get(login);
        if (owner == null || owner.equals(key) || gone.contains(owner) || hasAnotherNow(owner, login)) {
            owners.put(login, key);
            return entry;
        }
        return found.skippedFor(SkipReason.LOGIN_TWICE, found.facts().login());
    }

    private boolean hasAnotherNow(String owner, String login) {
        return shown.get(owner) instanceof MappedEntry.Found now
                && !now.facts().loginKey().equals(login);
    }

    private static List<String> keys(Collection<MappedEntry> entries) {
        return entries.stream().map(MappedEntry::key).toList();
    }

    private static List<String> logins(Collection<MappedEntry> entries) {
        return entries.stream()
                .filter(MappedEntry.Found.class::isInstance)
                .map(entry -> ((MappedEntry.Found) entry).facts().loginKey())
                .toList();
    }
}
