package mentoring.directory.control.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.mapping.PersonChange.Kind;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.control.source.KnowingNoChanges;
import org.junit.jupiter.api.Test;

class CensusTest {
    private final PersonMapping mapping = new PersonMapping(ASubsidiary.usual());
    private final Remembered found = new Remembered();

    @Test
    void lets_everybody_join_the_first_time() {
        Tally tally = census(List.of()).of(showing(AnEntry.of("a"), AnEntry.of("b")));

        assertThat(found.changes).extracting(PersonChange::kind).containsOnly(Kind.JOINS);
        assertThat(tally.joined()).isEqualTo(2);
        assertThat(tally.read()).isEqualTo(2);
    }

    @Test
    void changes_nobody_who_is_shown_as_known() {
        census(List.of(known("a"))).of(showing(AnEntry.of("a")));

        assertThat(found.changes).isEmpty();
        assertThat(found.departed).isEmpty();
        assertThat(found.concluded).isTrue();
    }

    @Test
    void sees_every_kind_of_change_of_a_person() {
        census(List.of(known("a"))).of(showing(AnEntry.of("a").with("l", "Lyon")));

        assertThat(found.changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGES);
            assertThat(change.facts().site()).isEqualTo("Lyon");
        });
    }

    @Test
    void knows_people_by_their_id_when_login_and_name_change() {
        census(List.of(known("a"))).of(showing(AnEntry.of("a").with("uid", "z").with("sn", "Durand")));

        assertThat(found.changes).extracting(PersonChange::kind).containsExactly(Kind.CHANGES);
        assertThat(found.departed).isEmpty();
    }

    @Test
    void recognises_who_returns() {
        KnownPerson departed = new KnownPerson(7, "id-a", "", false);

        Tally tally = census(List.of(departed)).of(showing(AnEntry.of("a")));

        assertThat(found.changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.RETURNS);
            assertThat(change.known().id()).isEqualTo(7);
        });
        assertThat(tally.joined()).isEqualTo(1);
    }

    @Test
    void takes_two_people_of_one_name_for_two() {
        census(List.of())
                .of(showing(
                        AnEntry.of("a").with("cn", "Jean Martin"),
                        AnEntry.of("b").with("cn", "Jean Martin")));

        assertThat(found.changes).hasSize(2);
    }

    @Test
    void skips_the_second_with_the_same_login_or_id() {
        Tally tally = census(List.of())
                .of(showing(
                        AnEntry.of("a"),
                        AnEntry.of("b").with("uid", "A"),
                        AnEntry.of("c").with("entryUUID", "id-a")));

        assertThat(found.changes).hasSize(1);
        assertThat(tally.skips()).containsKeys(SkipReason.LOGIN_TWICE, SkipReason.ID_TWICE);
    }

    @Test
    void keeps_who_is_known_when_their_entry_makes_no_person_any_more() {
        Tally tally = census(List.of(known("a"))).of(showing(AnEntry.of("a").with("employeeType", "EXT")));

        assertThat(found.departed).isEmpty();
        assertThat(tally.skipped()).isEqualTo(1);
        assertThat(tally.examples(SkipReason.GRADE_IN_NO_BAND)).hasSize(1);
    }

    @Test
    void believes_departures_up_to_the_share_and_no_further() {
        assertThat(departuresOf(2).departed).hasSize(2);
        assertThat(departuresOf(3).departed).isEmpty();
        assertThat(departuresOf(3).toConfirm).hasSize(3);
    }

    @Test
    void believes_any_number_of_departures_once_confirmed() {
        new Census(mapping, List.of(known("a"), known("b")), new Departures(2, true), found)
                .of(showing(AnEntry.of("a")));

        assertThat(found.departed).extracting(KnownPerson::key).containsExactly("id-b");
    }

    @Test
    void counts_no_departed_person_among_those_who_may_leave() {
        KnownPerson departed = new KnownPerson(7, "id-z", "", false);

        census(List.of(known("a"), departed)).of(showing(AnEntry.of("a")));

        assertThat(found.departed).isEmpty();
        assertThat(found.toConfirm).isEmpty();
    }

    @Test
    void concludes_nothing_from_an_empty_read() {
        assertThatThrownBy(
                        () -> new Census(mapping, List.of(known("a")), new Departures(100, true), found).of(showing()))
                .isInstanceOfSatisfying(
                        DirectoryUnreadable.class,
                        cut -> assertThat(cut.reason()).isEqualTo(Reason.EMPTY));
        assertThat(found.departed).isEmpty();
    }

    @Test
    void concludes_nothing_from_a_read_that_was_cut() {
        Census census = new Census(mapping, List.of(known("a"), known("b")), new Departures(100, true), found);

        assertThatThrownBy(() -> census.of(cutAfter(AnEntry.of("a")))).isInstanceOf(DirectoryUnreadable.class);
        assertThat(found.concluded).isFalse();
        assertThat(found.departed).isEmpty();
    }

    @Test
    void hands_on_what_it_found_in_portions() {
        List<Integer> portions = new ArrayList<>();
        Consequences counting = new Consequences() {
            @Override
            public void portion(List<PersonChange> changes, Tally tally) {
                portions.add(changes.size());
            }

            @Override
            public void departures(List<KnownPerson> gone, Tally tally) {}

            @Override
            public void departuresToConfirm(List<KnownPerson> gone, Tally tally) {}

            @Override
            public void departuresInDoubt(List<KnownPerson> gone, List<String> silent, Tally tally) {}
        };

        new Census(mapping, List.of(), new Departures(2, false), counting)
                .of(showing(IntStream.range(0, 2_001)
                        .mapToObj(i -> AnEntry.of("p" + i))
                        .toArray(AnEntry[]::new)));

        assertThat(portions).containsExactly(2_000, 1);
    }

    private Remembered departuresOf(int gone) {
        Remembered remembered = new Remembered();
        List<KnownPerson> hundred =
                IntStream.range(0, 100).mapToObj(i -> known("p" + i)).toList();
        AnEntry[] shown =
                IntStream.range(gone, 100).mapToObj(i -> AnEntry.of("p" + i)).toArray(AnEntry[]::new);
        new Census(mapping, hundred, new Departures(2, false), remembered).of(showing(shown));
        return remembered;
    }

    private Census census(List<KnownPerson> known) {
        return new Census(mapping, known, new Departures(2, false), found);
    }

    private KnownPerson known(String login) {
        MappedEntry.Found as = (MappedEntry.Found) mapping.map(AnEntry.of(login).entry());
        return new KnownPerson(login.hashCode(), "id-" + login, as.facts().fingerprint(), true);
    }

    private static DirectorySource showing(AnEntry... entries) {
        return new KnowingNoChanges(Stream.of(entries).map(AnEntry::entry).toList());
    }

    private static DirectorySource cutAfter(AnEntry... entries) {
        return new KnowingNoChanges(Stream.of(entries).map(AnEntry::entry).toList()) {
            @Override
            public Optional<String> read(Consumer<DirectoryEntry> reader) {
                super.read(reader);
                throw new DirectoryUnreadable(Reason.CUT, "connection closed", null);
            }
        };
    }
}
