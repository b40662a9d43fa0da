package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mentoring.directory.ASubsidiary;
import mentoring.directory.Facts;
import mentoring.directory.control.jdbc.ElsewhereByJdbc;
import mentoring.directory.control.mapping.Elsewhere;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.Resident;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is known elsewhere: a server and a terminal answer the same. */
class ElsewhereTest {
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final SubsidiaryCode HERE = ASubsidiary.CODE;
    private static final SubsidiaryCode POLSKA = new SubsidiaryCode("aurore-polska");

    private final TestDatabase database = new TestDatabase();
    private final PastRuns runs = new PastRuns(database, THEN);
    private final StoredSynchronisations synchronisations =
            Injection.into(new StoredSynchronisations(), database.entityManager());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void knows_the_people_of_others_by_their_keys() {
        know(HERE, "ada");
        know(POLSKA, "bob");
        know(POLSKA, "eve");

        List<Resident> outside = both(elsewhere -> elsewhere.outside(HERE, List.of(key("ada"), key("bob"), "nobody")));
        List<KnownPerson> there = both(elsewhere -> elsewhere.in(POLSKA).of(List.of(key("ada"), key("eve"))));
        List<Resident> nobody = both(elsewhere -> elsewhere.outside(HERE, List.of()));

        assertThat(outside)
                .singleElement()
                .satisfies(resident -> assertThat(resident.subsidiary()).isEqualTo(POLSKA))
                .satisfies(resident -> assertThat(resident.person().key()).isEqualTo(key("bob")));
        assertThat(there).extracting(KnownPerson::key).containsExactly(key("eve"));
        assertThat(nobody).isEmpty();
    }

    @Test
    void knows_whose_logins_are_taken() {
        know(POLSKA, "bob");
        know(HERE, "ada");

        Map<String, String> owners = both(elsewhere -> elsewhere.in(POLSKA).owners(List.of("bob", "ada")));

        assertThat(owners).isEqualTo(Map.of("bob", key("bob")));
    }

    @Test
    void knows_who_has_been_imported_completely_once() {
        runs.add(HERE, null);
        runs.add(POLSKA, "directory-unreachable");

        assertThat(isImported(HERE)).isTrue();
        assertThat(isImported(POLSKA)).isFalse();
    }

    @Test
    void knows_since_when_a_silent_neighbour_is_waited_for() {
        runs.add(HERE, Synchronisation.IN_DOUBT);
        runs.add(POLSKA, null);
        assertThat(inDoubtSince(HERE)).contains(THEN);
        assertThat(inDoubtSince(POLSKA)).isEmpty();

        runs.add(HERE, null);

        assertThat(inDoubtSince(HERE)).isEmpty();
    }

    private boolean isImported(SubsidiaryCode code) {
        return both(elsewhere -> elsewhere.isImported(code));
    }

    private Optional<Instant> inDoubtSince(SubsidiaryCode code) {
        return both(elsewhere -> elsewhere.inDoubtSince(code));
    }

    private <T> T both(Function<Elsewhere, T> question) {
        return database.inTransaction(() -> {
            Connection connection = database.entityManager().unwrap(Connection.class);
            T byEntities = question.apply(
                    new StoredElsewhere(Injection.into(new KnownPeople(), database.entityManager()), synchronisations));
            assertThat(question.apply(new ElsewhereByJdbc(connection))).isEqualTo(byEntities);
            return byEntities;
        });
    }

    private static String key(String login) {
        return Facts.of(login).facts().key();
    }

    private void know(SubsidiaryCode subsidiary, String login) {
        database.inTransaction(() -> {
            database.entityManager()
                    .persist(new Person(subsidiary, Facts.of(login).facts()));
            return login;
        });
    }
}
