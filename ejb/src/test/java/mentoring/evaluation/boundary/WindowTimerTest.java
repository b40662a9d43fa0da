package mentoring.evaluation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import mentoring.session.SessionId;
import mentoring.shared.boundary.TimedWork;
import mentoring.testing.Injection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WindowTimerTest {
    private static final Logger LOG = Logger.getLogger(TimedWork.class.getName());

    private final ThreeOverdue windows = new ThreeOverdue();
    private final WindowTimer timer = Injection.into(new WindowTimer(), windows);

    @BeforeEach
    void hush() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void speak() {
        LOG.setLevel(null);
    }

    @Test
    void closes_every_window_that_is_overdue() {
        timer.closeOverdue();

        assertThat(windows.closed).containsExactly(new SessionId(1), new SessionId(2), new SessionId(3));
    }

    @Test
    void goes_on_with_the_next_session_when_one_cannot_be_closed() {
        windows.failure = new EJBException("locked elsewhere");

        timer.closeOverdue();

        assertThat(windows.closed).containsExactly(new SessionId(1), new SessionId(3));
    }

    @Test
    void survives_whatever_fails_because_the_server_would_take_it_away() {
        windows.failure = new IllegalStateException("a mistake");
        timer.closeOverdue();
        assertThat(windows.closed).hasSize(2);

        windows.away = true;
        assertThatCode(timer::closeOverdue).doesNotThrowAnyException();
    }

    @Test
    void turns_every_five_minutes_without_being_stored() throws NoSuchMethodException {
        Schedule schedule = WindowTimer.class.getDeclaredMethod("closeOverdue").getAnnotation(Schedule.class);

        assertThat(schedule.minute()).isEqualTo("*/5");
        assertThat(schedule.hour()).isEqualTo("*");
        assertThat(schedule.persistent()).isFalse();
    }

    /** Three sessions, of which the second may fail. */
    private static final class ThreeOverdue extends EvaluationWindows {
        private final List<SessionId> closed = new ArrayList<>();
        private RuntimeException failure;
        private boolean away;

        @Override
        public List<SessionId> overdue() {
            if (away) {
                throw new EJBException("no database");
            }
            return List.of(new SessionId(1), new SessionId(2), new SessionId(3));
        }

        @Override
        public void close(SessionId id) {
            if (failure != null && id.value() == 2) {
                throw failure;
            }
            closed.add(id);
        }
    }
}
