package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import mentoring.directory.entity.LastGoodFile;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LastGoodFilesTest {
    private static final SubsidiaryCode CODE = new SubsidiaryCode("aurore-services");
    private static final Instant THEN = Instant.parse("2026-03-02T10:31:00Z");

    private final TestDatabase database = new TestDatabase();
    private final LastGoodFiles files = Injection.into(new LastGoodFiles(), database.entityManager());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keeps_the_last_version_and_since_when_it_holds() {
        keep("name = One", THEN);
        keep("name = Two", THEN.plusSeconds(60));

        assertThat(kept()).get().extracting(LastGoodFile::content).isEqualTo("name = Two");
        assertThat(kept()).get().extracting(LastGoodFile::since).isEqualTo(THEN.plusSeconds(60));
    }

    @Test
    void leaves_alone_what_it_keeps_already() {
        keep("name = One", THEN);
        keep("name = One", THEN.plusSeconds(60));

        assertThat(kept()).get().extracting(LastGoodFile::since).isEqualTo(THEN);
    }

    @Test
    void keeps_a_text_up_to_its_bound() {
        keep("#".repeat(LastGoodFile.LONGEST), THEN);
        assertThat(kept()).get().extracting(kept -> kept.content().length()).isEqualTo(LastGoodFile.LONGEST);

        keep("!".repeat(LastGoodFile.LONGEST + 1), THEN);
        assertThat(kept()).get().extracting(LastGoodFile::content).asString().startsWith("#");
    }

    @Test
    void keeps_no_text_that_a_database_would_refuse() {
        keep("name = One\n# \0", THEN);

        assertThat(kept()).isEmpty();
    }

    private void keep(String text, Instant since) {
        database.inTransaction(() -> {
            files.keep(CODE, text, since);
            return null;
        });
    }

    private Optional<LastGoodFile> kept() {
        return database.inTransaction(() -> files.find(CODE));
    }
}
