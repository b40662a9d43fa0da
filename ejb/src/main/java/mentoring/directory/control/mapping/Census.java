package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;

/** Reads a directory once, entry by entry, and hands on what it changes: the dry run and the synchronisation alike. */
public final class Census {
    private static final int PORTION = 2_000;

    private final PersonMapping mapping;
    private final Difference difference;
    private final Departures departures;
    private final Consequences consequences;
    private final Uniqueness uniqueness = new Uniqueness();
    private final Tally tally = new Tally();
    private final List<PersonChange> portion = new ArrayList<>(PORTION);
    private Optional<String> mark = Optional.empty();

    public Census(
            PersonMapping mapping, Collection<KnownPerson> known, Departures departures, Consequences consequences) {
        this.mapping = mapping;
        this.difference = new Difference(known);
        this.departures = departures;
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
        conclude(difference.gone());
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
            difference.of(found.facts()).ifPresent(this::note);
        } else if (mapped instanceof MappedEntry.Skipped skipped) {
            tally.skipped(skipped);
            consequences.skipped(skipped);
            difference.stays(skipped.key());
        }
        if (tally.read() % PORTION == 0) {
            handOn();
        }
    }

    private void note(PersonChange change) {
        tally.changes(change);
        portion.add(change);
    }

    private void handOn() {
        consequences.portion(List.copyOf(portion), tally);
        portion.clear();
    }

    private void conclude(List<KnownPerson> gone) {
        tally.departures(gone.size());
        if (departures.believes(gone, difference.active())) {
            consequences.departures(gone, tally);
        } else {
            consequences.departuresToConfirm(gone, tally);
        }
    }
}
