package mentoring.programme.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import mentoring.directory.Population;
import mentoring.programme.Formation;
import mentoring.programme.PairingMode;
import mentoring.programme.WaveDates;
import mentoring.shared.SubsidiaryCode;

/**
 * Asks for a wave at the end of the programme's cascade; the four dates follow one another, or are the same day.
 *
 * @param pairingMode optional; OPTIMISED when it is left out
 * @param enrolmentOpensOn first day of enrolment; may lie in the past
 * @param enrolmentClosesOn last day of enrolment
 * @param startsOn first day of sessions
 * @param endsOn last day of sessions
 */
public record NewWave(
        @NotNull SubsidiaryCode subsidiary,
        @NotNull Population population,
        @NotNull Formation formation,
        PairingMode pairingMode,
        @NotNull LocalDate enrolmentOpensOn,
        @NotNull LocalDate enrolmentClosesOn,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {
    PairingMode mode() {
        return pairingMode == null ? PairingMode.OPTIMISED : pairingMode;
    }

    WaveDates dates() {
        return new WaveDates(enrolmentOpensOn, enrolmentClosesOn, startsOn, endsOn);
    }
}
