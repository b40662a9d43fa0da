package mentoring.directory.control;

import static mentoring.directory.control.AFolder.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.entity.LastGoodFile;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubsidiaryFilesTest {
    @TempDir
    Path place;

    private AFolder folder;

    @BeforeEach
    void wire() {
        folder = new AFolder(place);
    }

    @Test
    void takes_a_file_as_soon_as_it_is_dropped_and_says_since_when_it_holds() {
        assertThat(folder.seen()).isEmpty();

        folder.write("One").at(START.plusSeconds(5));

        assertThat(name()).contains("One");
        folder.at(START.plusSeconds(60));
        assertThat(seen().since()).isEqualTo(START.plusSeconds(5));
        assertThat(seen().lookedAt()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void takes_a_change_of_the_same_length_in_the_same_moment() {
        Instant moment = START.minusSeconds(1);
        folder.write("One").changedAt(moment);
        assertThat(name()).contains("One");

        folder.write("Two").changedAt(moment);

        assertThat(name()).contains("Two");
    }

    @Test
    void sees_by_a_close_look_what_does_not_show_from_outside() {
        Instant moment = START.minusSeconds(60);
        folder.write("One").changedAt(moment);
        assertThat(name()).contains("One");
        folder.write("Two").changedAt(moment);
        assertThat(name()).contains("One");

        folder.files().lookClosely();

        assertThat(name()).contains("Two");
    }

    @Test
    void leaves_the_last_good_version_in_force_while_a_file_is_broken() {
        folder.write("One");
        folder.seen();

        folder.at(START.plusSeconds(60)).spoil();

        assertThat(name()).contains("One");
        assertThat(seen().isBroken()).isTrue();
        assertThat(seen().problems()).extracting(Problem::key).containsExactly("locale", "lokale");
        assertThat(seen().since()).isEqualTo(START);
    }

    @Test
    void goes_on_as_before_when_a_mistake_is_taken_back() {
        folder.write("One");
        folder.seen();
        folder.spoil();
        folder.seen();

        folder.at(START.plusSeconds(60)).write("One");

        assertThat(seen().isBroken()).isFalse();
        assertThat(seen().since()).isEqualTo(START);
    }

    @Test
    void leaves_the_last_good_version_in_force_over_a_restart() {
        folder.write("One");
        folder.seen();
        folder.spoil();

        folder = folder.restarted().at(START.plusSeconds(3600));

        assertThat(name()).contains("One");
        assertThat(seen().isBroken()).isTrue();
        assertThat(seen().since()).isEqualTo(START);
    }

    @Test
    void remembers_over_a_restart_since_when_an_unchanged_file_holds() {
        folder.write("One");
        folder.seen();

        folder = folder.restarted().at(START.plusSeconds(3600));

        assertThat(seen().since()).isEqualTo(START);
    }

    @Test
    void knows_nothing_to_go_on_with_when_a_file_was_never_right() {
        folder.spoil();

        assertThat(name()).isEmpty();
        assertThat(seen().since()).isNull();
    }

    @Test
    void finds_the_last_good_version_once_the_database_is_there() {
        folder.write("One");
        folder.seen();
        folder.spoil();
        folder = folder.restarted();
        LastGoodFiles database = folder.lastGood();
        folder.files().lastGood = new LastGoodFiles() {
            @Override
            public Optional<LastGoodFile> find(SubsidiaryCode code) {
                throw new IllegalStateException("no database yet");
            }
        };
        assertThat(name()).isEmpty();

        folder.files().lastGood = database;

        assertThat(name()).contains("One");
    }

    @Test
    void forgets_a_subsidiary_whose_file_is_removed() {
        folder.write("One");
        folder.seen();

        folder.remove();

        assertThat(folder.seen()).isEmpty();
    }

    @Test
    void leaves_everything_as_it_was_while_the_folder_cannot_be_read() throws IOException {
        folder.write("One");
        folder.seen();
        Path moved = place.resolveSibling(place.getFileName() + "-away");
        Files.move(place, moved);

        assertThat(name()).contains("One");
        assertThat(folder.files().misnamed())
                .extracting(Problem::key)
                .containsExactly("mentoring.subsidiaries.directory");

        Files.move(moved, place);
        assertThat(seen().isBroken()).isFalse();
        assertThat(folder.files().misnamed()).isEmpty();
    }

    @Test
    void knows_the_text_that_holds_while_the_file_is_broken() {
        folder.write("One");
        String good = folder.files().lookClosely().get(0).text();

        folder.spoil();

        assertThat(folder.files().lookClosely().get(0).inForce()).isEqualTo(good);
    }

    private DescribedSubsidiary seen() {
        return folder.seen().orElseThrow();
    }

    private Optional<String> name() {
        return seen().settings().map(SubsidiarySettings::name);
    }
}
