package mentoring.tandem.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import mentoring.tandem.TandemId;
import mentoring.testing.Injection;
import org.junit.jupiter.api.Test;

class LapseTimerTest {
    @Test
    void goes_on_with_the_others_when_one_fails() {
        List<TandemId> lapsed = new ArrayList<>();
        LapseTimer timer = timer(new TandemWatch() {
            @Override
            public List<TandemId> overdue() {
                return List.of(new TandemId(1), new TandemId(2));
            }

            @Override
            public void lapse(TandemId id) {
                if (id.value() == 1) {
                    throw new EJBException("locked");
                }
                lapsed.add(id);
            }
        });

        timer.lapseOverdue();

        assertThat(lapsed).containsExactly(new TandemId(2));
    }

    @Test
    void survives_a_database_that_is_away() {
        LapseTimer timer = timer(new TandemWatch() {
            @Override
            public List<TandemId> overdue() {
                throw new EJBException("no database");
            }
        });

        assertThatCode(timer::lapseOverdue).doesNotThrowAnyException();
    }

    private static LapseTimer timer(TandemWatch watch) {
        return Injection.into(new LapseTimer(), watch);
    }
}
