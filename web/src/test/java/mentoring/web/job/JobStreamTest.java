package mentoring.web.job;

import static mentoring.web.job.States.NOW;
import static mentoring.web.job.States.ended;
import static mentoring.web.job.States.running;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mentoring.shared.JobId;
import org.junit.jupiter.api.Test;

class JobStreamTest {
    private final Listener reader = new Listener("anna");
    private final JobStream stream = new JobStream(new JobId(1), reader, NOW);

    @Test
    void tells_what_is_new_and_nothing_twice() {
        assertThat(stream.tell(running(1, 5), NOW)).isTrue();
        assertThat(stream.tell(running(1, 5), NOW.plusSeconds(1))).isTrue();
        assertThat(stream.tell(running(1, 6), NOW.plusSeconds(2))).isTrue();

        assertThat(reader.heard()).containsExactly("RUNNING 5", "RUNNING 6");
    }

    @Test
    void beats_after_fifteen_quiet_seconds_and_not_before() {
        stream.tell(running(1, 5), NOW);
        Instant quiet = NOW.plus(JobStream.QUIET);

        stream.tell(running(1, 5), quiet.minusMillis(1));
        assertThat(reader.heard()).doesNotContain(Listener.BEAT);
        stream.tell(running(1, 5), quiet);
        stream.tell(running(1, 5), quiet.plusMillis(1));

        assertThat(reader.heard()).containsExactly("RUNNING 5", Listener.BEAT);
    }

    @Test
    void ends_with_the_job_after_telling_how() {
        assertThat(stream.tell(ended(1), NOW)).isFalse();

        assertThat(reader.heard()).containsExactly("DONE 100");
    }

    @Test
    void ends_after_a_quarter_of_an_hour_and_not_before() {
        Instant end = NOW.plus(JobStream.LONGEST);

        assertThat(stream.tell(running(1, 5), end.minusMillis(1))).isTrue();
        assertThat(stream.tell(running(1, 6), end)).isFalse();
    }

    @Test
    void ends_when_the_reader_has_gone() {
        reader.close();

        assertThat(stream.tell(running(1, 5), NOW)).isFalse();
        assertThat(reader.heard()).containsExactly(Listener.CLOSED);
    }

    @Test
    void is_taken_by_one_at_a_time() {
        assertThat(stream.take()).isTrue();
        assertThat(stream.take()).isFalse();
        stream.release();
        assertThat(stream.take()).isTrue();
    }
}
