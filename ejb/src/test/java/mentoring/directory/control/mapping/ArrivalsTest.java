package mentoring.directory.control.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.mapping.PersonChange.Kind;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.KnowingNoChanges;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;

/** Somebody whom the subsidiary does not know is shown, and known in another. */
class ArrivalsTest {
    private final PersonMapping mapping = new PersonMapping(ASubsidiary.usual());
    private final Remembered found = new Remembered();
    private final ANeighbour polska = new ANeighbour();

    @Test
    void have_moved_when_they_are_shown_there_no_longer() {
        Tally tally = read(hood(polska.knowing("anna", true)));

        assertThat(found.changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVES);
            assertThat(change.known().id()).isEqualTo("anna".hashCode());
            assertThat(change.to()).isNull();
        });
        assertThat(tally.moved()).isEqualTo(1);
        assertThat(tally.changed()).isEqualTo(1);
        assertThat(tally.joined()).isZero();
    }

    @Test
    void have_moved_when_they_departed_there_which_needs_no_question() {
        read(hood(polska.knowing("anna", false).outOfReach()));

        assertThat(found.changes).extracting(PersonChange::kind).containsExactly(Kind.MOVES);
        assertThat(polska.asked).isEmpty();
    }

    @Test
    void stay_there_when_both_show_them_for_a_reason_that_names_both() {
        Tally tally = read(hood(polska.knowing("anna", true).showing(AnEntry.of("anna"))));

        assertThat(found.changes).isEmpty();
        assertThat(tally.examples(SkipReason.SHOWN_ELSEWHERE)).singleElement().satisfies(skipped -> {
            assertThat(skipped.name()).isEqualTo("uid=anna");
            assertThat(skipped.detail()).isEqualTo("Aurore Services, Aurore Polska");
        });
    }

    @Test
    void stay_there_for_now_when_nobody_can_ask() {
        Tally tally = read(hood(polska.knowing("anna", true).outOfReach()));

        assertThat(found.changes).isEmpty();
        assertThat(tally.skips()).containsOnlyKeys(SkipReason.KNOWN_OUT_OF_REACH);
    }

    @Test
    void join_as_somebody_else_where_keys_are_local() {
        polska.knowing("anna", true);

        read(new Neighbourhood(
                ASubsidiary.usual(), List.of(), Set.of(ANeighbour.POLSKA), polska::residents, null, true));

        assertThat(found.changes).extracting(PersonChange::kind).containsExactly(Kind.JOINS);
    }

    @Test
    void have_moved_when_the_subsidiary_that_knows_them_has_no_file_any_more() {
        polska.knowing("anna", true);

        read(new Neighbourhood(ASubsidiary.usual(), List.of(), Set.of(), polska::residents, null, true));

        assertThat(found.changes).extracting(PersonChange::kind).containsExactly(Kind.MOVES);
    }

    @Test
    void have_moved_from_where_they_are_active_rather_than_from_where_they_departed() {
        polska.knowing("anna", false);
        Resident active = new Resident(new SubsidiaryCode("closed"), new KnownPerson(7, "id-anna", "", true));

        read(new Neighbourhood(
                ASubsidiary.usual(),
                List.of(polska.neighbour()),
                Set.of(),
                keys -> List.of(polska.residents(keys).get(0), active),
                null,
                true));

        assertThat(found.changes).extracting(change -> change.known().id()).containsExactly(7L);
    }

    @Test
    void are_asked_for_among_changes_too() {
        polska.knowing("anna", true).knowing("bert", true).showing(AnEntry.of("bert"));
        Following following = new Following(mapping, new KnownToUs(), new Departures(2, false), found, hood(polska));

        following.since("mark", new KnowingNoChanges(List.of()) {
            @Override
            public String changes(String mark, ChangeReader reader) {
                reader.shown(AnEntry.of("anna").entry());
                reader.shown(AnEntry.of("bert").entry());
                reader.shown(AnEntry.of("carl").entry());
                return "next";
            }
        });
        following.conclude();

        assertThat(found.changes).extracting(PersonChange::kind).containsExactly(Kind.MOVES, Kind.JOINS);
    }

    private Tally read(Neighbourhood hood) {
        return new Census(mapping, List.of(), new Departures(2, false), found, hood)
                .of(new KnowingNoChanges(List.of(AnEntry.of("anna").entry())));
    }

    private static Neighbourhood hood(ANeighbour neighbour) {
        return new Neighbourhood(
                ASubsidiary.usual(), List.of(neighbour.neighbour()), Set.of(), neighbour::residents, null, true);
    }
}
