package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.boundary.WaveTandems.FIRST;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import mentoring.directory.DirectoryRefused;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TandemListTest {
    private final WaveTandems wave = new WaveTandems(PAIR);

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void does_not_tell_strangers_that_there_is_a_wave() {
        Caller stranger = new Caller("nobody", Set.of(Role.PROGRAMME_MANAGER), Set.of("aurore-energie"));

        assertThatThrownBy(() -> wave.in(() -> wave.tandems().list(stranger, OneWave.ID, FIRST)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tells_those_of_the_subsidiary_that_the_directory_does_not_know_them() {
        Caller unknown = new Caller("nobody", Set.of(Role.COMEX), Set.of(WaveTandems.SERVICES.value()));

        assertThatThrownBy(() -> wave.in(() -> wave.tandems().list(unknown, OneWave.ID, FIRST)))
                .isInstanceOf(DirectoryRefused.class);
    }
}
