package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;

/** Reads a directory once, entry by entry, and hands on what it changes: the dry run and the synchronisation alike. */
public final class Census {
    private static final int PORTION = 2_000;

    private final PersonMapping mapping;
    private final Difference difference;
    private final Conclusion conclusion;
    private final Arrivals arrivals;
    private final Consequences consequences;
    private final Uniqueness uniqueness = new Uniqueness();
    private final Tally tally = new Tally();
    private final List<PersonChange> portion = new ArrayList<>(PORTION);
    private final Map<String, MappedEntry.Found> joining = new HashMap<>();
    private Optional<String> mark = Optional.empty();

    public Census(
            PersonMapping mapping, Collection<KnownPerson> known, Departures departures, Consequences consequences) {
        this(mapping, known, departures, consequences, Neighbourhood.none());
    }

    /** @param hood from where people may come, and where they may have gone */
    public Census(
            PersonMapping mapping,
            Collection<KnownPerson> known,
            Departures departures,
            Consequences consequences,
            Neighbourhood hood) {
        this.mapping = mapping;
        this.difference = new Difference(known);
        this.conclusion = new Conclusion(departures, hood, consequences);
        this.arrivals = new Arrivals(hood);
        this.consequences = consequences;
    }

    /**
     * Reads everything, once.
     *
     * @throws DirectoryUnreadable when the read was cut or came back empty although people are known: departures are not concluded
     */
    public Tally of(DirectorySource source) {
        mark = source.read(this::take);
        handOn();
        if (tally.read() == 0 && difference.active() > 0) {
            throw new DirectoryUnreadable(
                    DirectoryUnreadable.Reason.EMPTY, "0 entries read, " + difference.active() + " people known", null);
        }
        conclusion.of(difference.gone(), difference.active(), tally);
        return tally;
    }

    /** From where the source's changes can be followed; empty before the read, and for a source that knows no changes. */
    public Optional<String> mark() {
        return mark;
    }

    private void take(DirectoryEntry entry) {
        MappedEntry mapped = uniqueness.check(mapping.map(entry));
        tally.read(mapped);
        if (mapped instanceof MappedEntry.Found found) {
            difference.of(found.facts()).ifPresent(change -> note(change, found));
        } else if (mapped instanceof MappedEntry.Skipped skipped) {
            skip(skipped);
            difference.stays(skipped.key());
        }
        if (tally.read() % PORTION == 0) {
            handOn();
        }
    }

    private void note(PersonChange change, MappedEntry.Found entry) {
        portion.add(change);
        if (change.joins()) {
            joining.put(entry.key(), entry);
        }
    }

    private void skip(MappedEntry.Skipped entry) {
        tally.skipped(entry);
        consequences.skipped(entry);
    }

    private void handOn() {
        List<PersonChange> settled = arrivals.settle(
                portion,
                (change, stay) -> skip(joining.get(change.facts().key()).skippedFor(stay.reason(), stay.detail())));
        settled.forEach(tally::changes);
        consequences.portion(settled, tally);
        portion.clear();
        joining.clear();
    }
}
