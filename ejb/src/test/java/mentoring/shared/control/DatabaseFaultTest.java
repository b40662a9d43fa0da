package mentoring.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultTest {
    @ParameterizedTest
    @CsvSource({
        "23505,CONSTRAINT",
        "23503,CONSTRAINT",
        "40001,CONTENTION",
        "40P01,CONTENTION",
        "55P03,CONTENTION",
        "HYT00,CONTENTION",
        "08006,OTHER",
        "42P01,OTHER"
    })
    void reads_the_state_however_deep_it_stands(String state, DatabaseFault fault) {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new SQLException("no", state)));
        assertThat(DatabaseFault.of(wrapped)).isEqualTo(fault);
    }

    @Test
    void knows_a_version_that_was_overtaken() {
        assertThat(DatabaseFault.of(new RuntimeException(new OptimisticLockException())))
                .isEqualTo(DatabaseFault.OVERTAKEN);
    }

    @Test
    void sees_no_fault_of_the_database_in_anything_else() {
        assertThat(DatabaseFault.of(new IllegalStateException("bug"))).isEqualTo(DatabaseFault.OTHER);
    }
}
