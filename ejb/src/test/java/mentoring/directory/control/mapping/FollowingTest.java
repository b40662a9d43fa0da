package mentoring.directory.control.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.KnowingNoChanges;
import mentoring.directory.entity.Digest;
import org.junit.jupiter.api.Test;

class FollowingTest {
    private final PersonMapping mapping = new PersonMapping(ASubsidiary.usual());
    private final Remembered found = new Remembered();
    private final KnownToUs known = new KnownToUs();

    @Test
    void takes_over_who_joins_and_who_changes_and_leaves_the_others_alone() {
        known.person("anna", "somebody else's fingerprint");
        known.as(mapping, AnEntry.of("bert"));

        follow(change -> {
            change.shown(AnEntry.of("anna").entry());
            change.shown(AnEntry.of("bert").entry());
            change.shown(AnEntry.of("carl").entry());
        });

        assertThat(found.changes)
                .extracting(change -> change.kind() + " " + change.facts().login())
                .containsExactlyInAnyOrder("CHANGES anna", "JOINS carl");
        assertThat(found.departed).isEmpty();
    }

    @Test
    void takes_over_who_has_gone_and_was_known() {
        known.person("anna", "x");

        follow(change -> {
            change.gone("id-anna");
            change.gone("id-nobody");
        });

        assertThat(found.departed).extracting(KnownPerson::key).containsExactly("id-anna");
    }

    @Test
    void lets_the_last_that_is_said_of_an_entry_count() {
        known.person("anna", "x");
        known.person("bert", "x");

        follow(change -> {
            change.gone("id-anna");
            change.shown(AnEntry.of("anna").entry());
            change.shown(AnEntry.of("bert").entry());
            change.gone("id-bert");
        });

        assertThat(found.changes).extracting(change -> change.facts().login()).containsExactly("anna");
        assertThat(found.departed).extracting(KnownPerson::key).containsExactly("id-bert");
    }

    @Test
    void asks_for_confirmation_when_more_have_gone_than_is_believed() {
        known.person("anna", "x");

        Following following = new Following(mapping, known, new Departures(2, false), found);
        following.gone("id-anna");
        following.conclude();

        assertThat(found.departed).isEmpty();
        assertThat(found.toConfirm).hasSize(1);
    }

    @Test
    void gives_no_login_a_second_time_unless_its_owner_has_gone() {
        known.person("anna", "x");
        known.person("bert", "x");

        follow(change -> {
            change.shown(AnEntry.of("new").with("uid", "ANNA").entry());
            change.gone("id-bert");
            change.shown(AnEntry.of("other").with("uid", "bert").entry());
        });

        assertThat(found.changes).extracting(change -> change.facts().login()).containsExactly("bert");
    }

    @Test
    void sweeps_up_renamed_unknown_and_missing_entries_alone() {
        known.as(mapping, AnEntry.of("anna"));
        known.as(mapping, AnEntry.of("bert"));
        known.as(mapping, AnEntry.of("carl"));
        known.references.put("id-bert", Digest.of("uid=bert,ou=before"));
        List<String> lookedAt = new ArrayList<>();

        sweep(
                new KnowingNoChanges(List.of(
                        AnEntry.of("anna").entry(),
                        AnEntry.of("bert").entry(),
                        AnEntry.of("dora").entry())) {
                    @Override
                    public void look(Collection<String> keys, Consumer<DirectoryEntry> reader) {
                        lookedAt.addAll(keys);
                        super.look(keys, reader);
                    }
                });

        assertThat(lookedAt).containsExactlyInAnyOrder("id-bert", "id-dora");
        assertThat(found.departed).extracting(KnownPerson::key).containsExactly("id-carl");
    }

    @Test
    void believes_no_empty_list() {
        known.person("anna", "x");

        assertThatThrownBy(() -> sweep(new KnowingNoChanges(List.of())))
                .isInstanceOfSatisfying(
                        DirectoryUnreadable.class,
                        e -> assertThat(e.reason()).isEqualTo(DirectoryUnreadable.Reason.EMPTY));
        assertThat(found.departed).isEmpty();
    }

    private void follow(Consumer<ChangeReader> changes) {
        Following following = new Following(mapping, known, new Departures(100, true), found);
        following.since("mark", new KnowingNoChanges(List.of()) {
            @Override
            public String changes(String mark, ChangeReader reader) {
                changes.accept(reader);
                return "next";
            }
        });
        following.conclude();
    }

    private void sweep(KnowingNoChanges source) {
        Following following = new Following(mapping, known, new Departures(100, true), found);
        following.sweep(source);
        following.conclude();
    }
}
