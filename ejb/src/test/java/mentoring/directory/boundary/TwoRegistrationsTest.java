package mentoring.directory.boundary;

import static mentoring.directory.ACommunity.CODE;
import static mentoring.directory.ACommunity.outsider;
import static mentoring.directory.ACommunity.registering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import mentoring.directory.ACommunity;
import mentoring.session.Meanwhile;
import mentoring.shared.Caller;
import mentoring.shared.boundary.Conflicts;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoRegistrationsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private ADesk desk;

    @BeforeEach
    void describe() {
        new ACommunity(folder).saying();
        desk = new ADesk(folder, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void by_one_code_have_one_winner() {
        String code = code("lea@example.org");

        Meanwhile<RegistrationView> second = besides(outsider("lea"), code, outsider("george"), code);

        assertThatThrownBy(second::result).hasMessageStartingWith("invitation-used");
        assertThat(registered()).containsExactly("lea");
    }

    @Test
    void of_one_login_by_two_codes_have_one_winner() {
        String one = code("lea@example.org");
        String other = code("lea@example.com");

        Meanwhile<RegistrationView> second = besides(outsider("lea"), one, outsider("lea"), other);

        assertThatThrownBy(second::result)
                .satisfies(thrown -> assertThat(
                                Conflicts.refusal(thrown).orElseThrow().code())
                        .isEqualTo("concurrent-change"));
        assertThat(registered()).containsExactly("lea");
    }

    /** The second comes while the first is under way, and waits for it. */
    private Meanwhile<RegistrationView> besides(Caller first, String one, Caller second, String other) {
        Meanwhile<RegistrationView> meanwhile = new Meanwhile<>(database, own -> register(own, second, other));
        database.inTransaction(() -> {
            register(em, first, one);
            meanwhile.start();
            return null;
        });
        return meanwhile;
    }

    private RegistrationView register(EntityManager own, Caller caller, String code) {
        return desk.registrations(own).register(caller, CODE, registering(code, "JUNIOR", null));
    }

    private String code(String mail) {
        return database.inTransaction(() -> desk.code(em, mail));
    }

    private List<String> registered() {
        return em.createQuery("select p.login from Person p", String.class).getResultList();
    }
}
