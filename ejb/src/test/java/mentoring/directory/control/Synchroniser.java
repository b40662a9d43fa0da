package mentoring.directory.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.directory.ASubsidiary;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.Census;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.control.mapping.Neighbourhood;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.KnowingNoChanges;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobTotal;
import mentoring.testing.HandSetClock;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;

/** Synchronisations of the usual subsidiary on a database of their own, each step in a transaction of its own. */
final class Synchroniser implements AutoCloseable {
    final TestDatabase database = new TestDatabase();
    final HandSetClock clock = new HandSetClock(Instant.parse("2026-03-02T09:00:00Z"));
    final Transitions transitions = new Transitions();
    final List<String> departed = new ArrayList<>();
    private final Parts parts = new Parts(database.entityManager(), transitions, clock);
    final ListedDepartures listed = parts.with(new ListedDepartures());
    final StoredSynchronisations stored = parts.with(new StoredSynchronisations());
    final StoredPeople people = parts.with(new StoredPeople());
    final SynchronisationSteps steps = parts.steps(person -> departed.add(person.login()));

    /** A directory shows people with these logins, all of whom depart without a word when they are no longer shown. */
    Synchronisation shows(String... logins) {
        return run(queued(), new Departures(2, true), logins);
    }

    Synchronisation run(SynchronisationId id, Departures departures, String... logins) {
        return run(
                id, departures, Stream.of(logins).map(login -> entry(login, "")).toList());
    }

    Synchronisation run(SynchronisationId id, Departures departures, List<DirectoryEntry> shown) {
        SynchronisationSteps each = new OwnTransactions(database, steps);
        each.begin(id);
        Recording recording = new Recording(each, id, clock);
        recording.reads(JobTotal.UNKNOWN, Neighbourhood.none());
        Census census = census(departures, recording);
        census.of(new KnowingNoChanges(shown));
        recording.end(new Reached(census.mark(), true, "file"));
        return find(id);
    }

    Census census(Departures departures, Recording recording) {
        return new Census(
                new PersonMapping(ASubsidiary.usual()),
                parts.with(new KnownPeople()).of(ASubsidiary.CODE),
                departures,
                recording);
    }

    SynchronisationId queued() {
        return database.inTransaction(() -> {
            Synchronisation queued = new Synchronisation(ASubsidiary.CODE, "main", "op", false, clock.instant());
            stored.add(queued);
            return queued.id();
        });
    }

    Synchronisation find(SynchronisationId id) {
        return database.inTransaction(() -> stored.find(id).orElseThrow());
    }

    Set<Long> listedBy(Synchronisation synchronisation) {
        return database.inTransaction(() -> listed.of(synchronisation.id()));
    }

    long idOf(String login) {
        return people.activeByLogin(login).get(0).id().value();
    }

    /** @param manager the login of one, empty for none */
    static DirectoryEntry entry(String login, String manager) {
        return new DirectoryEntry(
                login,
                Map.of(
                        "entryuuid", List.of("id-" + login),
                        "uid", List.of(login),
                        "sn", List.of("Martin"),
                        "employeetype", List.of("G1"),
                        "manager", List.of(manager)),
                name -> name);
    }

    @Override
    public void close() {
        database.close();
    }
}
