package mentoring.directory.control;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.directory.ASubsidiary;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.Census;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.KnowingNoChanges;
import mentoring.directory.control.writing.ShownPeople;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobTotal;
import mentoring.shared.control.JobTransitions;
import mentoring.testing.HandSetClock;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;

/** Synchronisations of the usual subsidiary on a database of their own, each step in a transaction of its own. */
final class Synchroniser implements AutoCloseable {
    final TestDatabase database = new TestDatabase();
    final HandSetClock clock = new HandSetClock(Instant.parse("2026-03-02T09:00:00Z"));
    final Transitions transitions = new Transitions();
    final ListedDepartures listed = with(new ListedDepartures());
    final StoredSynchronisations stored = with(new StoredSynchronisations());
    final StoredPeople people = with(new StoredPeople());
    final SynchronisationSteps steps = with(
            new SynchronisationSteps(),
            stored,
            people,
            listed,
            with(new PeopleTurn()),
            with(new StoredMarks()),
            with(new ShownPeople()),
            with(new JobTransitions()),
            new Farewells() {
                @Override
                public void to(Person person) {}
            });

    /** A directory shows people with these logins, all of whom depart without a word when they are no longer shown. */
    Synchronisation shows(String... logins) {
        return run(queued(), new Departures(2, true), logins);
    }

    Synchronisation run(SynchronisationId id, Departures departures, String... logins) {
        SynchronisationSteps each = new OwnTransactions(database, steps);
        each.begin(id);
        Recording recording = new Recording(each, id, clock);
        recording.reads(JobTotal.UNKNOWN);
        Census census = new Census(
                new PersonMapping(ASubsidiary.usual()),
                with(new KnownPeople()).of(ASubsidiary.CODE),
                departures,
                recording);
        census.of(
                new KnowingNoChanges(Stream.of(logins).map(Synchroniser::entry).toList()));
        recording.end(new Reached(census.mark(), true, "file"));
        return find(id);
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

    private <T> T with(T bean, Object... more) {
        Object[] offered = Arrays.copyOf(more, more.length + 3);
        offered[more.length] = database.entityManager();
        offered[more.length + 1] = transitions;
        offered[more.length + 2] = (Clock) clock;
        return Injection.into(bean, offered);
    }

    private static DirectoryEntry entry(String login) {
        return new DirectoryEntry(
                login,
                Map.of(
                        "entryuuid", List.of("id-" + login),
                        "uid", List.of(login),
                        "sn", List.of("Martin"),
                        "employeetype", List.of("G1")),
                name -> name);
    }

    @Override
    public void close() {
        database.close();
    }
}
