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
                dates.endsOn(),
                wave.state(),
                wave.version());
    }
}
