package mentoring.directory.control;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mentoring.directory.PersonState;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.settings.References;
import mentoring.directory.control.settings.SubsidiaryFile;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.writing.ShownPeople;
import mentoring.directory.entity.Digest;
import mentoring.directory.entity.DirectoryMark;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.JobTransitions;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;

/** Our side of a directory: the synchronisation as it is, on a database of its own. */
public final class Follower implements AutoCloseable {
    private final SubsidiarySettings settings;
    private final TestDatabase database;
    private final StoredSynchronisations synchronisations;
    private final SynchronisationRun run;

    Follower(SubsidiaryCode code, String text, String secret) {
        this(settings(code, text, secret), new TestDatabase());
    }

    public Follower(SubsidiarySettings settings, TestDatabase database) {
        this.settings = settings;
        this.database = database;
        this.synchronisations = with(new StoredSynchronisations());
        GoodSettings good = new GoodSettings() {
            @Override
            public SubsidiarySettings of(SubsidiaryCode asked) {
                return settings;
            }
        };
        Farewells unheard = new Farewells() {
            @Override
            public void to(Person person) {}
        };
        StoredMarks marks = with(new StoredMarks());
        SynchronisationSteps steps = with(
                new SynchronisationSteps(),
                synchronisations,
                with(new StoredPeople()),
                marks,
                with(new PeopleTurn()),
                with(new ShownPeople()),
                with(new ListedDepartures()),
                with(new JobTransitions()),
                unheard);
        run = with(
                new SynchronisationRun(),
                new OwnTransactions(database, steps),
                good,
                with(new KnownPeople()),
                marks,
                with(new ListedDepartures()));
    }

    private static SubsidiarySettings settings(SubsidiaryCode code, String text, String secret) {
        References references = new References(key -> Optional.empty(), name -> Optional.of(secret));
        return SubsidiaryFile.parse(code, code.value() + ".properties", text, references, 2)
                .settings()
                .orElseThrow();
    }

    /** @param sweeping true to look over all names too, as happens once a day */
    public Synchronisation synchronise(boolean sweeping) {
        run.sweepHours = sweeping ? 0 : 1;
        SynchronisationId id = database.inTransaction(() -> {
            Synchronisation queued = new Synchronisation(
                    settings.code(), "main", "op", true, Clock.systemUTC().instant());
            synchronisations.add(queued);
            return queued.id();
        });
        run.of(id);
        return database.inTransaction(() -> synchronisations.find(id).orElseThrow());
    }

    /** Somebody has spoilt what we remember of the directory. */
    void loseTheMark(String instead) {
        database.inTransaction(() -> {
            Optional.ofNullable(database.entityManager()
                            .find(DirectoryMark.class, settings.code().value()))
                    .ifPresent(mark -> mark.advance(instead));
            return instead;
        });
    }

    /** What we remember of the directory, to go on from; empty when everything is read each time. */
    Optional<String> mark() {
        return Optional.ofNullable(database.entityManager()
                        .find(DirectoryMark.class, settings.code().value()))
                .map(DirectoryMark::mark);
    }

    /** Every active person by key: login, name, site and the digest of what others call them. */
    Map<String, String> people() {
        return new TreeMap<>(database.entityManager()
                .createQuery(
                        "select p.sourceKey, p.login, p.familyName, p.site, p.reference from Person p"
                                + " where p.state = :active",
                        Object[].class)
                .setParameter("active", PersonState.ACTIVE)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> line(Arrays.copyOfRange(row, 1, 5)))));
    }

    /** @param values login, name, site, digest of the normalised name */
    static String line(Object... values) {
        return Arrays.toString(values);
    }

    static String digest(String normalised) {
        return Digest.of(normalised);
    }

    private <T> T with(T bean, Object... more) {
        Object[] offered = Arrays.copyOf(more, more.length + 3);
        offered[more.length] = database.entityManager();
        offered[more.length + 1] = new Transitions();
        offered[more.length + 2] = Clock.systemUTC();
        return Injection.into(bean, offered);
    }

    @Override
    public void close() {
        database.close();
    }
}
