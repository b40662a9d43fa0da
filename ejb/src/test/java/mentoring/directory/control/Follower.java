package mentoring.directory.control;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mentoring.directory.PersonState;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.entity.DirectoryMark;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;

/** Our side of some directories: the synchronisation as it is, on a database of its own. */
public final class Follower implements AutoCloseable {
    private final Map<String, SubsidiarySettings> settings = new TreeMap<>();
    private final TestDatabase database;
    private final EntityManager em;
    private final Transitions transitions = new Transitions();
    private final Parts parts;
    private final StoredSynchronisations synchronisations;
    private final SynchronisationRun run;

    Follower() {
        this(new TestDatabase());
    }

    public Follower(SubsidiarySettings only, TestDatabase database) {
        this(database);
        describe(only);
    }

    private Follower(TestDatabase database) {
        this.database = database;
        this.em = database.entityManager();
        this.parts = new Parts(em, transitions, Clock.systemUTC());
        this.synchronisations = with(new StoredSynchronisations());
        this.run = run();
    }

    /** What the subsidiary's file says from now on. */
    void describe(SubsidiarySettings subsidiary) {
        settings.put(subsidiary.code().value(), subsidiary);
    }

    /** Everybody, every mark and every run. */
    void forget() {
        settings.clear();
        transitions.forget();
        database.inTransaction(() -> {
            for (String statement : List.of(
                    "delete from person_shown",
                    "delete from departure",
                    "update person set managerid = null",
                    "delete from person",
                    "delete from synchronisation",
                    "delete from job")) {
                em.createNativeQuery(statement).executeUpdate();
            }
            return em.createNativeQuery("delete from directory_mark").executeUpdate();
        });
    }

    /** The only subsidiary, with its departures confirmed. */
    public Synchronisation synchronise(boolean sweeping) {
        return synchronise(settings.values().iterator().next().code(), sweeping, true);
    }

    /** @param sweeping true to look over all names too, as happens once a day */
    Synchronisation synchronise(SubsidiaryCode subsidiary, boolean sweeping, boolean confirmed) {
        run.sweepHours = sweeping ? 0 : 1;
        return run(new Synchronisation(
                subsidiary, "main", "op", confirmed, Clock.systemUTC().instant()));
    }

    /** Without looking over all names, as somebody asks for it who has seen the list of that one. */
    Synchronisation synchroniseConfirming(Synchronisation listed) {
        run.sweepHours = 1;
        return run(new Synchronisation(
                        listed.subsidiary(),
                        "main",
                        "op",
                        false,
                        Clock.systemUTC().instant())
                .confirming(listed.id()));
    }

    private Synchronisation run(Synchronisation queued) {
        SynchronisationId id = database.inTransaction(() -> {
            synchronisations.add(queued);
            return queued.id();
        });
        run.of(id);
        return database.inTransaction(() -> synchronisations.find(id).orElseThrow());
    }

    /** Somebody has spoilt what we remember of the directory. */
    void loseTheMark(SubsidiaryCode subsidiary, String instead) {
        database.inTransaction(() -> {
            Optional.ofNullable(em.find(DirectoryMark.class, subsidiary.value()))
                    .ifPresent(mark -> mark.advance(instead));
            return instead;
        });
    }

    /** What we remember of the directory, to go on from; empty when everything is read each time. */
    Optional<String> mark(SubsidiaryCode subsidiary) {
        return Optional.ofNullable(em.find(DirectoryMark.class, subsidiary.value()))
                .map(DirectoryMark::mark);
    }

    /** Everybody, departed people included. */
    List<Ours> people() {
        return em.createQuery(
                        "select p.id, p.unit, p.subsidiary, p.state, p.login, p.familyName, p.site, p.reference from Person p",
                        Object[].class)
                .getResultStream()
                .map(Ours::of)
                .toList();
    }

    /** What the timer asks before it makes a job: true when the only subsidiary's directory has nothing new to say. */
    public boolean seesNothingNew() {
        Glance glance = with(new Glance(), good(), with(new StoredMarks()));
        glance.sweepHours = 1;
        return glance.seesNothingNew(settings.values().iterator().next().code());
    }

    private GoodSettings good() {
        return new GoodSettings() {
            @Override
            public SubsidiarySettings of(SubsidiaryCode asked) {
                return settings.get(asked.value());
            }
        };
    }

    private SynchronisationRun run() {
        SubsidiaryFiles files = new SubsidiaryFiles() {
            @Override
            public List<DescribedSubsidiary> all() {
                return settings.values().stream()
                        .map(it -> new DescribedSubsidiary(it.code(), Optional.of(it), List.of(), null, null))
                        .toList();
            }
        };
        KnownPeople known = with(new KnownPeople());
        StoredMarks marks = with(new StoredMarks());
        Neighbourhoods neighbourhoods = with(new Neighbourhoods(), files, known, synchronisations);
        return with(
                new SynchronisationRun(),
                new OwnTransactions(database, parts.steps(person -> {})),
                good(),
                known,
                marks,
                with(new ListedDepartures()),
                neighbourhoods);
    }

    private <T> T with(T bean, Object... more) {
        return parts.with(bean, more);
    }

    @Override
    public void close() {
        database.close();
    }

    /** @param number the one that an entry is born with and keeps wherever it goes */
    record Ours(long id, String number, String subsidiary, boolean active, LdifReading.Shown shown) {
        private static Ours of(Object... row) {
            return new Ours(
                    (Long) row[0],
                    (String) row[1],
                    (String) row[2],
                    row[3] == PersonState.ACTIVE,
                    new LdifReading.Shown((String) row[4], (String) row[5], (String) row[6], (String) row[7]));
        }
    }
}
