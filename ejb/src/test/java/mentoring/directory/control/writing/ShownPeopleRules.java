package mentoring.directory.control.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentoring.directory.Facts;
import mentoring.directory.PersonState;
import mentoring.directory.SynchronisationId;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.ShownColumns;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class ShownPeopleRules {
    private Crowd crowd;

    /** An empty one. */
    abstract TestDatabase database();

    @BeforeEach
    void open() {
        crowd = new Crowd(database());
    }

    @AfterEach
    void close() {
        crowd.close();
    }

    @Test
    void nobody_is_there_before_they_become_people() {
        crowd.note(1, Crowd.SERVICES, Facts.of("anna"));
        assertThat(crowd.people()).isEmpty();

        crowd.becomePeople(1);
        assertThat(crowd.person("anna").state()).isEqualTo(PersonState.ACTIVE);
        assertThat(crowd.noted()).isZero();
    }

    @Test
    void every_column_is_what_the_entity_would_have_stored() {
        List<String> hostile = List.of(
                "back\\slash \\N \\.",
                "tab\tand\nline\r",
                "'quote\"; --",
                "\u0130stanbul \uD83D\uDE00 H\u00e9l\u00e8ne",
                "");
        for (String name : hostile) {
            Facts facts = Facts.of("login" + hostile.indexOf(name)).called(name).writingFrom(name + "@x");
            crowd.note(1, Crowd.SERVICES, facts);
            crowd.persist(Crowd.ENERGIE, facts);
        }
        crowd.note(1, Crowd.SERVICES, Facts.of("nothing").inTheComex());
        crowd.persist(Crowd.ENERGIE, Facts.of("nothing").inTheComex());

        crowd.becomePeople(1);

        assertThat(crowd.rows(Crowd.SERVICES)).hasSize(6).isEqualTo(crowd.rows(Crowd.ENERGIE));
    }

    @Test
    void no_column_of_people_is_left_out() {
        assertThat(crowd.columns("person"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                ShownColumns.NAMES.stream(),
                                Stream.of("id", "version", "state", "managerid", "departedat"))
                        .toList());
        assertThat(crowd.columns("person_shown")).containsExactlyInAnyOrderElementsOf(Staging.COLUMNS);
    }

    @Test
    void managers_are_found_among_those_who_join_too_and_in_the_own_subsidiary_first() {
        crowd.join(Crowd.ENERGIE, Facts.of("boss"), Facts.of("chair"));
        crowd.join(
                Crowd.SERVICES,
                Facts.of("anna").under("boss"),
                Facts.of("boss").under("chair"),
                Facts.of("carl").under("nobody"));

        assertThat(crowd.managerOf("anna", Crowd.SERVICES)).isEqualTo(crowd.id("boss", Crowd.SERVICES));
        assertThat(crowd.managerOf("boss", Crowd.SERVICES)).isEqualTo(crowd.id("chair", Crowd.ENERGIE));
        assertThat(crowd.managerOf("carl", Crowd.SERVICES)).isNull();
    }

    @Test
    void others_get_the_manager_who_joins_and_lose_the_one_who_is_called_otherwise() {
        crowd.join(Crowd.SERVICES, Facts.of("anna").under("boss"));
        crowd.join(Crowd.ENERGIE, Facts.of("boss"));
        assertThat(crowd.managerOf("anna", Crowd.SERVICES)).isEqualTo(crowd.id("boss", Crowd.ENERGIE));

        crowd.change(Crowd.ENERGIE, "boss", Facts.of("boss").facts("another name"));
        assertThat(crowd.managerOf("anna", Crowd.SERVICES)).isNull();
    }

    @Test
    void whoever_is_known_keeps_the_id_and_gets_the_next_version() {
        crowd.join(Crowd.SERVICES, Facts.of("anna"));
        Person before = crowd.person("anna");

        crowd.change(
                Crowd.SERVICES, "anna", Facts.of("anna").called("Anna Martin").facts());

        assertThat(crowd.person("anna").id()).isEqualTo(before.id());
        assertThat(crowd.person("anna").displayName()).isEqualTo("Anna Martin");
        assertThatThrownBy(() -> crowd.departAsReadBefore(before)).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void whoever_returns_is_active_again() {
        crowd.join(Crowd.SERVICES, Facts.of("anna"), Facts.of("ben").under("anna"));
        Person before = crowd.person("anna");
        crowd.depart("anna");
        assertThat(crowd.managerOf("ben", Crowd.SERVICES)).isNull();

        crowd.change(Crowd.SERVICES, "anna", Facts.of("anna").facts());

        assertThat(crowd.person("anna").id()).isEqualTo(before.id());
        assertThat(crowd.person("anna").state()).isEqualTo(PersonState.ACTIVE);
        assertThat(crowd.managerOf("ben", Crowd.SERVICES)).isEqualTo(before.id().value());
    }

    @Test
    void no_id_is_given_twice_whoever_takes_it() {
        for (int round = 0; round < 4; round++) {
            crowd.persist(Crowd.ENERGIE, Facts.of("jpa" + round));
            int from = round * 60;
            crowd.join(
                    Crowd.SERVICES,
                    IntStream.range(from, from + 51)
                            .mapToObj(i -> Facts.of("p" + i))
                            .toArray(Facts[]::new));
        }

        assertThat(crowd.people()).hasSize(4 * 52).extracting(Person::id).doesNotHaveDuplicates();
    }

    @Test
    void a_run_makes_people_of_its_own_rows_alone() {
        crowd.note(1, Crowd.SERVICES, Facts.of("left behind"));
        crowd.note(2, Crowd.SERVICES, Facts.of("anna"));

        crowd.becomePeople(2);
        assertThat(crowd.people()).extracting(Person::login).containsExactly("anna");

        crowd.forget(new SynchronisationId(1));
        assertThat(crowd.noted()).isZero();
    }

    @Test
    void what_a_subsidiary_left_behind_is_forgotten_and_nothing_else() {
        crowd.note(1, Crowd.SERVICES, Facts.of("anna"));
        crowd.note(2, Crowd.ENERGIE, Facts.of("ben"));

        crowd.forgetAll(Crowd.SERVICES);

        assertThat(crowd.noted()).isEqualTo(1);
    }

    @Test
    void who_moves_is_told_of_before_and_is_the_same_person_afterwards_with_a_manager_there() {
        crowd.join(
                Crowd.SERVICES, Facts.of("anna").under("boss"), Facts.of("ben").under("anna"));
        crowd.join(Crowd.ENERGIE, Facts.of("boss"));
        Person anna = crowd.person("anna");

        List<Move> told =
                crowd.noteMove(1, anna, Crowd.ENERGIE, Facts.of("anna").under("boss"));
        crowd.becomePeople(1);

        assertThat(told).containsExactly(new Move(anna.id(), Crowd.SERVICES, Crowd.ENERGIE));
        assertThat(crowd.id("anna", Crowd.ENERGIE)).isEqualTo(anna.id().value());
        assertThat(crowd.managerOf("anna", Crowd.ENERGIE)).isEqualTo(crowd.id("boss", Crowd.ENERGIE));
        assertThat(crowd.corrections()).isZero();
    }

    @Test
    void who_has_joined_a_neighbour_meanwhile_does_not_join_twice() {
        crowd.note(1, Crowd.SERVICES, Facts.of("anna"), Facts.of("ben").under("anna"));
        crowd.note(2, Crowd.ENERGIE, Facts.of("anna"), Facts.of("chris").under("anna"));

        crowd.becomePeople(1, Crowd.ENERGIE);
        crowd.becomePeople(2, Crowd.SERVICES);

        assertThat(crowd.people()).extracting(Person::login).containsExactlyInAnyOrder("anna", "ben", "chris");
        assertThat(crowd.managerOf("chris", Crowd.ENERGIE)).isEqualTo(crowd.id("anna", Crowd.SERVICES));
        assertThat(crowd.noted()).isZero();
    }

    @Test
    void who_has_left_a_neighbour_or_has_the_same_key_where_keys_are_others_joins_all_the_same() {
        crowd.join(Crowd.SERVICES, Facts.of("anna"));
        crowd.note(1, Crowd.ENERGIE, Facts.of("anna"));
        crowd.becomePeople(1);
        assertThat(crowd.in(Crowd.ENERGIE, "anna").state()).isEqualTo(PersonState.ACTIVE);

        crowd.join(Crowd.SERVICES, Facts.of("ben"));
        crowd.depart("ben");
        crowd.note(2, Crowd.ENERGIE, Facts.of("ben"));
        crowd.becomePeople(2, Crowd.SERVICES);
        assertThat(crowd.in(Crowd.ENERGIE, "ben").state()).isEqualTo(PersonState.ACTIVE);
    }

    @Test
    void who_has_moved_meanwhile_is_not_what_was_read_before() {
        crowd.join(Crowd.SERVICES, Facts.of("anna"));
        Person anna = crowd.person("anna");
        crowd.noteMove(1, anna, Crowd.ENERGIE, Facts.of("anna").called("Now"));
        crowd.becomePeople(1);

        crowd.run(
                Crowd.SERVICES,
                List.of(Crowd.change(anna, Facts.of("anna").called("Before").facts())));

        assertThat(crowd.in(Crowd.ENERGIE, "anna").displayName()).isEqualTo("Now");
        assertThat(crowd.noted()).isZero();
    }

    @Test
    void nothing_is_left_to_correct_after_random_histories() {
        for (long seed = 0; seed < 12; seed++) {
            History history = new History(crowd, seed);
            for (int run = 0; run < 4; run++) {
                history.happen();
                assertThat(crowd.corrections()).as("seed %d, run %d", seed, run).isZero();
            }
        }
    }

    @Test
    void thousands_are_no_different() {
        Facts[] many = IntStream.range(0, 2_500)
                .mapToObj(i -> Facts.of("p" + i).under("p" + i / 10))
                .toArray(Facts[]::new);
        crowd.join(Crowd.SERVICES, many);

        assertThat(crowd.people())
                .hasSize(2_500)
                .allSatisfy(person -> assertThat(person.manager()).isNotNull());
        assertThat(crowd.corrections()).isZero();
    }
}
