package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.boundary.WaveTandems.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.StringWriter;
import java.util.Set;
import mentoring.directory.DirectoryRefused;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.logging.DefaultSessionLog;
import org.eclipse.persistence.logging.SessionLog;
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

    @Test
    void reads_as_many_statements_for_many_tandems_as_for_few() {
        wave.mentors(32, 1).mentees(2);
        wave.pair();
        int few = statements();
        wave.mentees(201, 30);
        wave.pair();

        assertThat(wave.all()).hasSizeGreaterThan(30);
        assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
        StringWriter sql = new StringWriter();
        EntityManager usual = wave.database.entityManager();
        DefaultSessionLog log = new DefaultSessionLog(sql);
        log.setLevel(SessionLog.FINE);
        usual.unwrap(JpaEntityManager.class).getServerSession().setSessionLog(log);
        try (EntityManager em = usual.getEntityManagerFactory().createEntityManager()) {
            wave.tandems(em).ofWave(OneWave.ID);
        }
        return sql.toString().split("SELECT ", -1).length - 1;
    }
}
