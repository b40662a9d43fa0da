package mentoring.directory.control.writing;

import java.io.IOException;
import java.sql.SQLException;
import mentoring.testing.DurablePostgres;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ShownPeopleOnPostgresTest extends ShownPeopleRules {
    private static DurablePostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = new DurablePostgres();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    TestDatabase database() {
        try {
            return postgres.database();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
