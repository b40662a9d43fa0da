package mentoring.session.boundary;

import java.time.LocalDate;
import mentoring.directory.Population;
import mentoring.enrolment.ASubsidiary;
import mentoring.programme.Formation;
import mentoring.programme.PairingMode;
import mentoring.programme.WaveDates;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.session.ATandem;

/** Every wave is one of triads whose sessions begin on the 3rd of February 2027, a Wednesday. */
final class TogetherWave extends Waves {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 3);
    private static final WaveDates DATES = new WaveDates(FIRST_DAY, FIRST_DAY, FIRST_DAY, FIRST_DAY.plusMonths(6));

    @Override
    public WaveView known(WaveId id) {
        return new WaveView(
                id,
                ATandem.PROGRAMME,
                ASubsidiary.SERVICES,
                1,
                Population.COMEX,
                Formation.TRIAD,
                PairingMode.OPTIMISED,
                DATES.enrolmentOpensOn(),
                DATES.enrolmentClosesOn(),
                DATES.startsOn(),
                DATES.startsBy(),
                DATES.endsOn(),
                WaveState.RUNNING,
                1);
    }
}
