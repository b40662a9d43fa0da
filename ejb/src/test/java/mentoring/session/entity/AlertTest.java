package mentoring.session.entity;

import static mentoring.session.entity.ASession.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mentoring.programme.WaveId;
import mentoring.session.AlertKind;
import mentoring.session.AlertState;
import mentoring.session.SessionId;
import mentoring.session.SessionState;
import mentoring.shared.IllegalTransition;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.TandemId;
import org.junit.jupiter.api.Test;

class AlertTest {
    @Test
    void is_raised_open_and_says_which_session_of_which_tandem_it_is_about() {
        Alert alert = raised();

        assertThat(alert.state()).isEqualTo(AlertState.OPEN);
        assertThat(alert.kind()).isEqualTo(AlertKind.TWO_CANCELLATIONS_IN_A_ROW);
        assertThat(alert.subsidiary()).isEqualTo(new SubsidiaryCode("aurore-services"));
        assertThat(alert.wave()).isEqualTo(new WaveId(3));
        assertThat(alert.tandem()).isEqualTo(new TandemId(7));
        assertThat(alert.session()).isEqualTo(new SessionId(70));
        assertThat(alert.raisedAt()).isEqualTo(NOW);
        assertThat(alert.acknowledgedBy()).isNull();
        assertThat(alert.acknowledgedAt()).isNull();
    }

    @Test
    void remembers_who_takes_care_of_it_and_since_when() {
        Alert alert = raised();

        alert.acknowledge("claire.moreau", NOW.plusSeconds(60));

        assertThat(alert.state()).isEqualTo(AlertState.ACKNOWLEDGED);
        assertThat(alert.acknowledgedBy()).isEqualTo("claire.moreau");
        assertThat(alert.acknowledgedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void is_taken_care_of_by_the_first_who_says_so() {
        Alert alert = raised();
        alert.acknowledge("claire.moreau", NOW);

        assertThatThrownBy(() -> alert.acknowledge("somebody.else", NOW.plusSeconds(60)))
                .isInstanceOf(IllegalTransition.class);

        assertThat(alert.acknowledgedBy()).isEqualTo("claire.moreau");
    }

    private static Alert raised() {
        return Alert.ofCancellations(ASession.in(SessionState.CANCELLED), NOW);
    }
}
