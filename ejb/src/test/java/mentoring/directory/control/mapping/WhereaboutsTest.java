package mentoring.directory.control.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.mapping.PersonChange.Kind;
import mentoring.directory.control.source.KnowingNoChanges;
import org.junit.jupiter.api.Test;

/** The subsidiary's directory shows Anna no longer, and Bert as ever. */
class WhereaboutsTest {
    private final PersonMapping mapping = new PersonMapping(ASubsidiary.usual());
    private final Remembered found = new Remembered();
    private final ANeighbour polska = new ANeighbour();

    @Test
    void who_is_shown_by_a_neighbour_moves_there_and_counts_for_no_departure() {
        Tally tally = read(polska.showing(AnEntry.of("anna").with("l", "Gdynia")), false, true);

        assertThat(found.changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVES);
            assertThat(change.known().id()).isEqualTo(1);
            assertThat(change.to()).isEqualTo(ANeighbour.POLSKA);
            assertThat(change.facts().site()).isEqualTo("Gdynia");
        });
        assertThat(found.concluded).isTrue();
        assertThat(found.departed).isEmpty();
        assertThat(tally.departures()).isZero();
        assertThat(tally.moved()).isEqualTo(1);
    }

    @Test
    void who_is_shown_by_nobody_leaves() {
        read(polska, true, true);

        assertThat(found.departed).extracting(KnownPerson::key).containsExactly("id-anna");
        assertThat(polska.asked).containsExactly("id-anna");
    }

    @Test
    void who_makes_no_person_there_stays_as_known() {
        read(polska.showing(AnEntry.of("anna").with("employeeType", "EXT")), true, true);

        assertNothingHappens();
    }

    @Test
    void whose_login_is_taken_there_stays_as_known() {
        polska.known.person("other", "");
        polska.known.owners.put("anna", "id-other");

        read(polska.showing(AnEntry.of("anna")), true, true);

        assertNothingHappens();
    }

    @Test
    void who_is_shown_where_nobody_was_imported_yet_waits_for_it() {
        read(polska.showing(AnEntry.of("anna")).neverImported(), true, true);

        assertNothingHappens();
    }

    @Test
    void who_is_known_there_as_somebody_of_their_own_leaves_here() {
        polska.known.people.put("id-anna", new KnownPerson(99, "id-anna", "", true));

        read(polska.showing(AnEntry.of("anna")), true, true);

        assertThat(found.changes).isEmpty();
        assertThat(found.departed).extracting(KnownPerson::key).containsExactly("id-anna");
    }

    @Test
    void whom_the_neighbour_has_taken_over_meanwhile_neither_moves_nor_leaves() {
        polska.known.people.put("id-anna", new KnownPerson(1, "id-anna", "", true));

        read(polska.showing(AnEntry.of("anna")), true, true);

        assertNothingHappens();
    }

    @Test
    void who_may_be_where_nobody_can_ask_is_waited_for() {
        read(polska.outOfReach(), false, true);

        assertThat(found.inDoubt).extracting(KnownPerson::key).containsExactly("id-anna");
        assertThat(found.silent).containsExactly("Aurore Polska");
        assertThat(found.departed).isEmpty();
        assertThat(found.toConfirm).isEmpty();
    }

    @Test
    void who_has_been_waited_for_long_enough_is_a_departure_like_others() {
        read(polska.outOfReach(), false, false);

        assertThat(found.inDoubt).isEmpty();
        assertThat(found.toConfirm).extracting(KnownPerson::key).containsExactly("id-anna");
    }

    @Test
    void who_may_be_where_nobody_can_ask_is_waited_for_although_somebody_has_confirmed() {
        read(polska.outOfReach(), true, true);

        assertThat(found.inDoubt).extracting(KnownPerson::key).containsExactly("id-anna");
        assertThat(found.departed).isEmpty();
    }

    @Test
    void nobody_waits_for_a_neighbour_from_which_nobody_was_imported() {
        read(polska.outOfReach().neverImported(), true, true);

        assertThat(found.departed).hasSize(1);
    }

    @Test
    void another_tree_is_not_searched() {
        read(polska.outOfReach().under("ou=people,dc=elsewhere,dc=example"), true, true);

        assertThat(polska.asked).isEmpty();
        assertThat(found.departed).hasSize(1);
    }

    @Test
    void no_neighbour_is_asked_while_everybody_is_there() {
        new Census(mapping, List.of(known(2, "bert")), new Departures(2, false), found, hood(polska, true))
                .of(new KnowingNoChanges(List.of(AnEntry.of("bert").entry())));

        assertThat(polska.asked).isEmpty();
    }

    private void assertNothingHappens() {
        assertThat(found.changes).isEmpty();
        assertThat(found.concluded).isTrue();
        assertThat(found.departed).isEmpty();
    }

    private Tally read(ANeighbour neighbour, boolean confirmed, boolean patient) {
        return new Census(
                        mapping,
                        List.of(known(1, "anna"), known(2, "bert")),
                        new Departures(2, confirmed),
                        found,
                        hood(neighbour, patient))
                .of(new KnowingNoChanges(List.of(AnEntry.of("bert").entry())));
    }

    private KnownPerson known(long id, String login) {
        MappedEntry.Found as = (MappedEntry.Found) mapping.map(AnEntry.of(login).entry());
        return new KnownPerson(id, "id-" + login, as.facts().fingerprint(), true);
    }

    private static Neighbourhood hood(ANeighbour neighbour, boolean patient) {
        return new Neighbourhood(
                ASubsidiary.usual(), List.of(neighbour.neighbour()), Set.of(), neighbour::residents, null, patient);
    }
}
