package mentoring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    private Path folder;

    @Test
    void forgets_everything_that_an_earlier_start_left() throws IOException {
        Path server = folder.resolve("server");
        Files.createDirectories(server.resolve("domain/config"));
        Files.writeString(server.resolve("domain/config/domain.xml"), "<domain/>");

        assertThat(Scratch.empty(server)).isEmptyDirectory();
    }

    @Test
    void makes_a_directory_that_was_not_there() {
        assertThat(Scratch.empty(folder.resolve("deep/server"))).isEmptyDirectory();
    }

    @Test
    void touches_nothing_beside_it() throws IOException {
        Path database = Files.writeString(folder.resolve("mentoring.mv.db"), "people");

        Scratch.empty(folder.resolve("server"));

        assertThat(database).hasContent("people");
    }
}
