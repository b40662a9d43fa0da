package mentoring.session.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {
    @Test
    void stay_as_they_were_put_down() {
        List<String> objectives = new ArrayList<>(List.of("see it"));
        List<URI> materials = new ArrayList<>(List.of(URI.create("https://intranet/a")));
        Notes notes = new Notes("agenda", objectives, materials);

        objectives.clear();
        materials.clear();

        assertThat(notes.objectives()).containsExactly("see it");
        assertThat(notes.materials()).containsExactly(URI.create("https://intranet/a"));
    }
}
