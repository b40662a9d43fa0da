package mentoring.directory.control.writing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mentoring.directory.EveryManager;
import mentoring.directory.Facts;
import mentoring.directory.PersonState;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.PersonChange.Kind;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.PersonFacts;
import mentoring.directory.entity.ShownColumns;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;

/** People of two subsidiaries, and runs that are shown some of them; each step a transaction. */
final class Crowd implements AutoCloseable {
    static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");
    static final SubsidiaryCode ENERGIE = new SubsidiaryCode("aurore-energie");

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final TestDatabase database;
    private final EntityManager em;
    private final ShownPeople shown;
    private long runs = 100;

    Crowd(TestDatabase database) {
        this.database = database;
        this.em = database.entityManager();
        this.shown = Injection.into(new ShownPeople(), em);
    }

    void note(long run, SubsidiaryCode subsidiary, Facts... joiners) {
        List<PersonChange> changes = Arrays.stream(joiners)
                .map(facts -> new PersonChange(Kind.JOINS, null, facts.facts()))
                .toList();
        note(run, subsidiary, changes);
    }

    private void note(long run, SubsidiaryCode subsidiary, List<PersonChange> changes) {
        within(() -> shown.note(new SynchronisationId(run), subsidiary, changes));
    }

    void becomePeople(long run, SubsidiaryCode... neighbours) {
        within(() -> shown.becomePeople(new SynchronisationId(run), List.of(neighbours)));
    }

    void join(SubsidiaryCode subsidiary, Facts... joiners) {
        note(++runs, subsidiary, joiners);
        becomePeople(runs);
    }

    void change(SubsidiaryCode subsidiary, String login, PersonFacts facts) {
        Person known = in(subsidiary, login);
        note(++runs, subsidiary, List.of(change(known, facts)));
        becomePeople(runs);
    }

    static PersonChange change(Person known, PersonFacts facts) {
        boolean active = known.state() == PersonState.ACTIVE;
        KnownPerson before = new KnownPerson(known.id().value(), facts.key(), "", active);
        return new PersonChange(active ? Kind.CHANGES : Kind.RETURNS, before, facts);
    }

    void run(SubsidiaryCode subsidiary, List<PersonChange> changes) {
        note(++runs, subsidiary, changes);
        becomePeople(runs);
    }

    /** Notes that somebody is shown elsewhere, as the run of the subsidiary they leave would. */
    List<Move> noteMove(long run, Person known, SubsidiaryCode to, Facts facts) {
        KnownPerson before = new KnownPerson(known.id().value(), facts.facts().key(), "", true);
        note(run, known.subsidiary(), List.of(new PersonChange(Kind.MOVES, before, facts.facts(), to)));
        return database.inTransaction(() -> shown.moves(new SynchronisationId(run)));
    }

    void persist(SubsidiaryCode subsidiary, Facts facts) {
        within(() -> em.persist(new Person(subsidiary, facts.facts())));
    }

    void depart(String login) {
        departAll(List.of(person(login)));
    }

    void departAll(List<Person> some) {
        within(() -> {
            some.forEach(person -> em.find(Person.class, person.id().value()).depart(NOW));
            shown.findManagersUnder(some.stream().map(Person::id).toList());
        });
    }

    /** Writes what was made of a person that somebody has changed since. */
    void departAsReadBefore(Person before) {
        within(() -> em.merge(before).depart(NOW));
    }

    void forget(SynchronisationId run) {
        within(() -> shown.forget(run));
    }

    void forgetAll(SubsidiaryCode subsidiary) {
        within(() -> shown.forgetAll(subsidiary));
    }

    int noted() {
        return database.inTransaction(this::count);
    }

    private int count() {
        return ((Number) em.createNativeQuery("select count(*) from person_shown")
                        .getSingleResult())
                .intValue();
    }

    /** How many managers are other than the rule says. */
    int corrections() {
        return database.inTransaction(() -> EveryManager.find(em));
    }

    List<Person> people() {
        return database.inTransaction(() -> em.createQuery("select p from Person p order by p.id", Person.class)
                .getResultList());
    }

    Person person(String login) {
        return people().stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    Person in(SubsidiaryCode subsidiary, String login) {
        return people().stream()
                .filter(person ->
                        person.subsidiary().equals(subsidiary) && person.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    long id(String login, SubsidiaryCode subsidiary) {
        return in(subsidiary, login).id().value();
    }

    Long managerOf(String login, SubsidiaryCode subsidiary) {
        Person person = in(subsidiary, login);
        return person.manager() == null ? null : person.manager().value();
    }

    /** All that is stored of a subsidiary's people but their ids, the subsidiary and who manages them. */
    List<List<Object>> rows(SubsidiaryCode subsidiary) {
        List<String> columns = Stream.concat(
                        Stream.of("version", "state", "departedat"),
                        ShownColumns.NAMES.stream().skip(1))
                .toList();
        return database.inTransaction(() -> rows("select " + String.join(", ", columns)
                + " from person where subsidiary = '" + subsidiary.value() + "' order by sourcekey"));
    }

    List<String> columns(String table) {
        return database
                .inTransaction(() -> rows("select lower(column_name), 1 from information_schema.columns"
                        + " where lower(table_name) = '" + table + "'"))
                .stream()
                .map(row -> (String) row.get(0))
                .toList();
    }

    private List<List<Object>> rows(String sql) {
        List<List<Object>> rows = new ArrayList<>();
        for (Object row : em.createNativeQuery(sql).getResultList()) {
            rows.add(Arrays.asList((Object[]) row));
        }
        return rows;
    }

    void within(Runnable step) {
        database.inTransaction((Supplier<Object>) () -> {
            step.run();
            return null;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
