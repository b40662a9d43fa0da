package mentoring.web.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import mentoring.shared.JobId;
import mentoring.shared.Refusal;
import mentoring.shared.boundary.JobView;
import mentoring.shared.boundary.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobStreamsTest {
    private final List<JobView> stored = new ArrayList<>();
    private final JobStreams streams = new JobStreams();
    private final Listener reader = new Listener("anna");

    @BeforeEach
    void prepare() {
        streams.clock = Clock.fixed(States.NOW, ZoneOffset.UTC);
        streams.senders = new AtOnce();
        streams.jobs = new Jobs() {
            @Override
            public List<JobView> watched(Collection<JobId> ids) {
                return stored.stream().filter(job -> ids.contains(job.id())).toList();
            }
        };
    }

    @Test
    void tell_how_a_job_stands_at_once_and_then_what_is_new_until_it_ends() {
        streams.open(States.running(1, 5), reader);
        stored.add(States.running(1, 6));
        streams.tick();
        stored.set(0, States.ended(1));
        streams.tick();
        streams.tick();

        assertThat(reader.heard()).containsExactly("RUNNING 5", "RUNNING 6", "DONE 100", Listener.CLOSED);
    }

    @Test
    void tell_the_end_of_a_job_that_has_ended_already_and_close() {
        streams.open(States.ended(1), reader);

        assertThat(reader.heard()).containsExactly("DONE 100", Listener.CLOSED);
    }

    @Test
    void let_a_reader_go_whose_connection_is_broken() {
        streams.open(States.running(1, 5), reader);
        reader.hangUp();
        stored.add(States.running(1, 6));
        streams.tick();
        streams.tick();

        assertThat(reader.heard()).containsExactly("RUNNING 5", Listener.CLOSED);
    }

    @Test
    void are_ten_for_one_caller_and_no_more() {
        for (int number = 0; number < JobStreams.MOST_OF_ONE; number++) {
            streams.open(States.running(1, 5), new Listener("anna"));
        }

        refused(reader);
        streams.open(States.running(1, 5), new Listener("bela"));
    }

    @Test
    void are_two_hundred_for_all_callers_and_no_more() {
        for (int number = 0; number < JobStreams.MOST; number++) {
            streams.open(States.running(1, 5), new Listener("caller " + number));
        }

        refused(reader);
    }

    private void refused(Listener one) {
        assertThatThrownBy(() -> streams.open(States.running(1, 5), one))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).code())
                .isEqualTo("too-many-streams");
        assertThat(one.heard()).isEmpty();
    }

    /** Runs what it is given, in the thread that gives it. */
    private static final class AtOnce extends AbstractExecutorService {
        @Override
        public void execute(Runnable command) {
            command.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
