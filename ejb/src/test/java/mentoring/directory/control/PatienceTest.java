package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import mentoring.shared.NotFound;
import mentoring.tandem.TandemRefused;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final EJBException BUSY = new EJBException(new SQLException("lock timeout", "HYT00"));
    private static final EJBException BROKEN = new EJBException(new SQLException("no table", "42S02"));

    private int tries;

    @Test
    void repeats_a_step_until_nobody_is_in_its_way() {
        Patience.with(() -> failing(BUSY, 3));

        assertThat(tries).isEqualTo(4);
    }

    @Test
    void repeats_a_step_that_is_refused_while_somebody_is_at_work_on_what_leavers_take_part_in() {
        Patience.with(() -> {
            if (++tries < 3) {
                throw TandemRefused.pairingRunning();
            }
        });

        assertThat(tries).isEqualTo(3);
    }

    @Test
    void repeats_no_step_that_is_refused_for_good() {
        NotFound gone = NotFound.of("job", 7);

        assertThatThrownBy(() -> Patience.with(() -> {
                    tries++;
                    throw gone;
                }))
                .isSameAs(gone);

        assertThat(tries).isEqualTo(1);
    }

    @Test
    void ends_after_thirty_tries() {
        assertThatThrownBy(() -> Patience.with(() -> failing(BUSY, 31))).isSameAs(BUSY);

        assertThat(tries).isEqualTo(30);
    }

    @Test
    void repeats_no_step_that_failed_for_another_reason() {
        assertThatThrownBy(() -> Patience.with(() -> failing(BROKEN, 1))).isSameAs(BROKEN);

        assertThat(tries).isEqualTo(1);
    }

    private void failing(EJBException failure, int times) {
        tries++;
        if (tries <= times) {
            throw failure;
        }
    }
}
