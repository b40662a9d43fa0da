package mentoring.programme.boundary;

import java.time.LocalDate;
import mentoring.directory.Population;
import mentoring.programme.Formation;
import mentoring.programme.PairingMode;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveDates;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.entity.Wave;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Versioned;

/**
 * A wave as it is shown.
 *
 * @param place in the programme's cascade, from 1
 * @param startsBy last day for the first session of each triad, so that all of them start in the same weeks; null for pairs
 */
public record WaveView(
        WaveId id,
        ProgrammeId programme,
        SubsidiaryCode subsidiary,
        int place,
        Population population,
        Formation formation,
        PairingMode pairingMode,
        LocalDate enrolmentOpensOn,
        LocalDate enrolmentClosesOn,
        LocalDate startsOn,
        LocalDate startsBy,
        LocalDate endsOn,
        WaveState state,
        long version)
        implements Versioned {
    static WaveView of(Wave wave) {
        WaveDates dates = wave.dates();
        return new WaveView(
                wave.id(),
                wave.programme(),
                wave.subsidiary(),
                wave.place(),
                wave.population(),
                wave.formation(),
                wave.pairingMode(),
                dates.enrolmentOpensOn(),
                dates.enrolmentClosesOn(),
                dates.startsOn(),
                wave.formation() == Formation.TRIAD ? dates.startsBy() : null,
                dates.endsOn(),
                wave.state(),
                wave.version());
    }
}
