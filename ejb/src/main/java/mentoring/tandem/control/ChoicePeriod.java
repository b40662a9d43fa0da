package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.programme.PairingMode;
import mentoring.programme.boundary.WaveView;
import mentoring.tandem.TandemRefused;

/**
 * When the mentees of a wave choose: as soon as they are enrolled, and as long as the wave is paired. Until the last day of enrolment nobody
 * else seats them all; from then on a pairing may seat those who have not chosen.
 */
@Dependent
public class ChoicePeriod {
    @Inject
    Subsidiaries subsidiaries;

    @Inject
    Proposing proposing;

    @Inject
    Clock clock;

    /** Refuses with {@code choice-not-offered} where the programme decides, with {@code wave-not-pairable} before a wave opens and after it has run. */
    public void mustBeOn(WaveView wave) {
        if (wave.pairingMode() != PairingMode.CHOICE) {
            throw TandemRefused.choiceNotOffered();
        }
        proposing.mustBePairable(wave);
    }

    /** Refuses with {@code mentees-choosing} until the last day of enrolment has gone by, where mentees choose. */
    public void mustLeaveRoomForPairing(WaveView wave) {
        if (wave.pairingMode() == PairingMode.CHOICE && !today(wave).isAfter(wave.enrolmentClosesOn())) {
            throw TandemRefused.menteesChoosing(wave.enrolmentClosesOn());
        }
    }

    // Days begin and end where the wave runs.
    private LocalDate today(WaveView wave) {
        return LocalDate.now(clock.withZone(subsidiaries.zone(wave.subsidiary())));
    }
}
