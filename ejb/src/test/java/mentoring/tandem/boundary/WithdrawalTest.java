package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.boundary.WaveTandems.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import mentoring.enrolment.EnrolmentState;
import mentoring.shared.Transition;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.control.PairingTurns;
import mentoring.testing.Injection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever withdraws while a pairing runs must not be seated by it. */
class WithdrawalTest {
    private final WaveTandems wave = new WaveTandems(PAIR).mentors(1, 1).mentees(1);

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void waits_for_the_pairing_that_may_have_seated_the_person() {
        try (EntityManager pairing =
                wave.database.entityManager().getEntityManagerFactory().createEntityManager()) {
            pairing.getTransaction().begin();
            Injection.into(new PairingTurns(), pairing, new TurnOnItsOwn(pairing))
                    .take(OneWave.ID);

            assertThatThrownBy(this::withdraw)
                    .isInstanceOfSatisfying(
                            TandemRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo("pairing-running"));
            pairing.getTransaction().rollback();
        }
    }

    @Test
    void waits_for_nobody_when_no_pairing_runs() {
        wave.pair();

        withdraw();

        assertThat(wave.transitions.told()).contains("tandem: PROPOSED -> DISSOLVED by p101");
    }

    @Test
    void ends_the_tandem_by_departure_when_the_person_has_left_the_company() {
        wave.pair();

        announce(withdrawn().with("departed", true));

        assertThat(wave.transitions.told()).contains("tandem: PROPOSED -> ENDED_BY_DEPARTURE by p101");
    }

    private void withdraw() {
        announce(withdrawn());
    }

    private static Transition withdrawn() {
        return Transition.of(
                        "enrolment",
                        Signups.enrolment(101),
                        WaveTandems.SERVICES,
                        EnrolmentState.SUBMITTED,
                        EnrolmentState.WITHDRAWN,
                        "p101",
                        NOW)
                .with("wave", OneWave.ID.value());
    }

    private void announce(Transition withdrawn) {
        wave.in(() -> {
            wave.watch(NOW).onTransition(withdrawn);
            return withdrawn;
        });
    }
}
