package mentoring.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    Path directory;

    @Test
    void lets_no_second_demo_use_the_same_data() {
        DataLock first = DataLock.on(directory);
        try {
            assertThatExceptionOfType(DemoFailed.class)
                    .isThrownBy(() -> DataLock.on(directory))
                    .withMessageContainingAll(directory.toString(), "-Dmentoring.data=");
        } finally {
            first.close();
        }
    }

    @Test
    void lets_the_next_one_in_when_the_first_has_ended() {
        DataLock.on(directory).close();

        assertThatCode(() -> DataLock.on(directory).close()).doesNotThrowAnyException();
    }
}
