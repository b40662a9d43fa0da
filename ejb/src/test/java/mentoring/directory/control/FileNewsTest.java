package mentoring.directory.control;

import static mentoring.directory.control.AFolder.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNewsTest {
    private static final String NAME = "Subsidiary aurore-verein: ";

    @TempDir
    Path place;

    private final FileNews news = new FileNews();
    private AFolder folder;

    @BeforeEach
    void wire() {
        folder = new AFolder(place);
    }

    @Test
    void tells_of_a_new_file_once() {
        folder.write("One");

        assertThat(told()).containsExactly(NAME + "new file, in force since 2026-03-02T10:31:00Z");
        assertThat(told()).isEmpty();
    }

    @Test
    void tells_of_a_change() {
        folder.write("One");
        told();

        folder.at(START.plusSeconds(5)).write("Two");

        assertThat(told()).containsExactly(NAME + "its file has changed, in force since 2026-03-02T10:31:05Z");
    }

    @Test
    void tells_of_a_broken_file_with_every_mistake_and_what_holds_meanwhile() {
        folder.write("One");
        told();

        folder.at(START.plusSeconds(60)).spoil();

        assertThat(told())
                .hasSize(3)
                .startsWith(
                        NAME + "its file is broken (2 mistakes); the version of 2026-03-02T10:31:00Z stays in force")
                .last()
                .asString()
                .contains("aurore-verein.properties:3: lokale")
                .contains("did you mean \"locale\"?");
        assertThat(told()).isEmpty();
    }

    @Test
    void tells_that_a_broken_file_without_a_good_version_imports_nobody() {
        folder.spoil();

        assertThat(told())
                .startsWith(NAME + "its file is broken (2 mistakes); no good version is known, so nothing is imported");
    }

    @Test
    void tells_when_a_file_is_right_again() {
        folder.write("One");
        told();
        folder.spoil();
        told();

        folder.write("One");

        assertThat(told()).containsExactly(NAME + "its file is right again, in force since 2026-03-02T10:31:00Z");
    }

    @Test
    void tells_of_a_removed_file_what_becomes_of_its_people() {
        folder.write("One");
        told();

        folder.remove();

        assertThat(told())
                .containsExactly(NAME
                        + "its file was removed; its people stay as they are, and nothing is synchronised any more");
        assertThat(told()).isEmpty();
    }

    @Test
    void says_nothing_of_a_file_that_is_the_same_as_before_the_restart() {
        folder.write("One");
        folder.seen();
        folder = folder.restarted().at(START.plusSeconds(3600));

        news.begin(List.of(folder.seen().orElseThrow()), START.plusSeconds(3000));

        assertThat(told()).isEmpty();
        folder.spoil();
        assertThat(told()).hasSize(3);
    }

    @Test
    void tells_of_a_file_that_has_changed_while_the_node_was_down() {
        folder.write("One");
        folder.seen();
        folder = folder.restarted().at(START.plusSeconds(3600)).write("Two");

        news.begin(List.of(folder.seen().orElseThrow()), START.plusSeconds(3600));

        assertThat(told()).containsExactly(NAME + "new file, in force since 2026-03-02T11:31:00Z");
    }

    @Test
    void warns_of_what_somebody_has_to_see_to() {
        folder.write("One");
        assertThat(items()).extracting(FileNews.Item::level).containsExactly(Level.INFO);
        folder.spoil();
        assertThat(items()).extracting(FileNews.Item::level).containsOnly(Level.WARNING);
        folder.remove();
        assertThat(items()).extracting(FileNews.Item::level).containsExactly(Level.WARNING);
    }

    private List<String> told() {
        return items().stream().map(FileNews.Item::text).toList();
    }

    private List<FileNews.Item> items() {
        return news.of(folder.files().lookClosely().stream()
                .map(SubsidiaryFileVersion::described)
                .toList());
    }
}
