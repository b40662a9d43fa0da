package mentoring.tandem.control;

import java.io.IOException;
import java.sql.SQLException;
import mentoring.testing.DurablePostgres;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ManyTandemsOnPostgresTest extends ManyTandemsRules {
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
    TestDatabase database() throws SQLException {
        return postgres.database();
    }
}
