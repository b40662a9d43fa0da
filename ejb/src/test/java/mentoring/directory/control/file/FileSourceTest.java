package mentoring.directory.control.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mentoring.directory.control.source.ChangeReader;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;
import mentoring.directory.control.source.ListedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
    private static final String THREE = "id,login,familyName\n1,a,A\n2,b,B\n3,c,C\n";

    @TempDir
    Path place;

    @Test
    void shows_everybody_in_the_order_of_the_file() throws IOException {
        assertThat(csv(THREE).read()).extracting(DirectoryEntry::name).containsExactly("1", "2", "3");
    }

    @Test
    void refuses_a_file_that_is_not_there_or_no_file() throws IOException {
        ADrop.csv(place).refuses(Reason.UNREACHABLE, "people.csv");
        ADrop folder = ADrop.csv(place);
        Files.createDirectory(folder.file);
        folder.refuses(Reason.UNREACHABLE, "people.csv");
    }

    @Test
    void refuses_an_empty_file_and_one_with_a_header_alone() throws IOException {
        csv("").refuses(Reason.EMPTY, "empty");
        csv("id,login,familyName\n").refuses(Reason.EMPTY, "0 entries");
    }

    @Test
    void refuses_a_file_whose_last_line_has_no_end() throws IOException {
        csv(THREE.stripTrailing()).refuses(Reason.CUT, "line 4: the last line has no end");
    }

    @Test
    void refuses_a_file_that_was_cut_at_any_byte() throws IOException {
        byte[] whole = "id,login,familyName\n1,a,\"A\nA\"\n2,b,Ü\n".getBytes(StandardCharsets.UTF_8);
        ADrop drop = csv("").with("source.least = 2");
        for (int length = 0; length < whole.length; length++) {
            Files.write(drop.file, Arrays.copyOf(whole, length));
            drop.writtenAt(ADrop.NOW.minusSeconds(60));
            assertThatThrownBy(drop::read).isInstanceOf(DirectoryUnreadable.class);
        }
        Files.write(drop.file, whole);
        assertThat(drop.writtenAt(ADrop.NOW.minusSeconds(60)).read()).hasSize(2);
    }

    @Test
    void refuses_a_file_with_fewer_people_than_expected() throws IOException {
        csv(THREE).with("source.least = 4").refuses(Reason.CUT, "3 entries, at least 4 expected");
        assertThat(csv(THREE).with("source.least = 3").read()).hasSize(3);
    }

    @Test
    void refuses_a_file_until_nobody_has_written_to_it_for_some_seconds() throws IOException {
        csv(THREE).writtenAt(ADrop.NOW.minusSeconds(4)).refuses(Reason.CUT, "to be left alone");
        assertThat(csv(THREE).writtenAt(ADrop.NOW.minusSeconds(5)).read()).hasSize(3);
        csv(THREE)
                .writtenAt(ADrop.NOW.minusSeconds(59))
                .with("source.settledSeconds = 60")
                .refuses(Reason.CUT, "to be left alone");
    }

    @Test
    void refuses_a_file_that_grows_shrinks_or_is_replaced_while_it_is_read() throws IOException {
        assertCutBy(file -> Files.writeString(file, "4,d,D\n", StandardOpenOption.APPEND));
        assertCutBy(file -> Files.write(file, new byte[0]));
        assertCutBy(file -> {
            Path other = Files.writeString(place.resolve("other"), THREE.replace("C", "D"));
            Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    @Test
    void shows_nobody_of_a_file_with_one_broken_line() throws IOException {
        csv(THREE + "4,d\n").refuses(Reason.BROKEN, "line 5");
    }

    @Test
    void looks_for_the_file_alone_when_asked_whether_it_is_there() throws IOException {
        csv(THREE.stripTrailing()).writtenAt(ADrop.NOW).source().probe();
        FileSource empty = csv("").source();

        assertThatThrownBy(empty::probe).isInstanceOf(DirectoryUnreadable.class);
    }

    @Test
    void has_no_changes_while_the_file_is_that_of_last_time() throws IOException {
        FileSource source = csv(THREE).source();
        String mark = source.read(entry -> {}).orElseThrow();

        assertThat(mark).hasSizeLessThan(DirectorySource.LONGEST_MARK);
        assertThat(source.changes(mark, new Unexpected())).isEqualTo(mark);
    }

    @Test
    void has_to_be_read_again_when_the_file_or_how_to_read_it_has_changed() throws IOException {
        String mark = csv(THREE).source().read(entry -> {}).orElseThrow();

        assertMarkLost(csv(THREE + "4,d,D\n").source(), mark);
        assertMarkLost(csv(THREE).writtenAt(ADrop.NOW.minusSeconds(60)).source(), mark);
        assertMarkLost(csv(THREE).with("source.managerBy = login").source(), mark);
        assertMarkLost(csv(THREE).source(), "no mark at all");
    }

    @Test
    void lists_and_finds_people_by_the_column_of_the_id() throws IOException {
        FileSource source = csv(THREE + ",d,D\n").source();
        List<ListedEntry> listed = new ArrayList<>();
        List<DirectoryEntry> found = new ArrayList<>();

        source.list(listed::add);
        source.look(List.of("3", "9", "*"), found::add);

        assertThat(listed).extracting(ListedEntry::key).containsExactly("1", "2", "3");
        assertThat(found).singleElement().satisfies(entry -> {
            assertThat(entry.values("login")).containsExactly("c");
            assertThat(entry.reference()).isEqualTo(listed.get(2).reference());
        });
    }

    private static void assertMarkLost(FileSource source, String mark) {
        assertThatThrownBy(() -> source.changes(mark, new Unexpected()))
                .isInstanceOfSatisfying(
                        DirectoryUnreadable.class,
                        lost -> assertThat(lost.reason()).isEqualTo(Reason.MARK_LOST));
    }

    /** Nothing has changed, and nobody may be shown. */
    private static final class Unexpected implements ChangeReader {
        @Override
        public void shown(DirectoryEntry entry) {
            throw new AssertionError(entry.name());
        }

        @Override
        public void gone(String key) {
            throw new AssertionError(key);
        }
    }

    private interface Disturbance {
        void of(Path file) throws IOException;
    }

    private void assertCutBy(Disturbance disturbance) throws IOException {
        ADrop drop = csv(THREE);
        FileSource source = drop.source();

        assertThatThrownBy(() -> source.read(entry -> disturb(drop, entry, disturbance)))
                .isInstanceOfSatisfying(
                        DirectoryUnreadable.class,
                        cut -> assertThat(cut.reason()).isEqualTo(Reason.CUT));
    }

    private static void disturb(ADrop drop, DirectoryEntry entry, Disturbance disturbance) {
        if (entry.name().equals("1")) {
            try {
                disturbance.of(drop.file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ADrop csv(String text) throws IOException {
        return ADrop.csv(place).holding(text);
    }
}
