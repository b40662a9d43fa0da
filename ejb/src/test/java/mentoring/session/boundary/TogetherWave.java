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

/** Every wave but the second is one of triads; sessions begin on the 3rd of February 2027, a Wednesday. */
final class TogetherWave extends Waves {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 3);
    private static final WaveDates DATES = new WaveDates(FIRST_DAY, FIRST_DAY, FIRST_DAY, FIRST_DAY.plusMonths(6));

    static final WaveId OF_PAIRS = new WaveId(2);

    @Override
    public WaveView known(WaveId id) {
        Formation formation = id.equals(OF_PAIRS) ? Formation.PAIR : Formation.TRIAD;
        return new WaveView(
                id,
                ATandem.PROGRAMME,
                ASubsidiary.SERVICES,
                1,
                Population.COMEX,
                formation,
                PairingMode.OPTIMISED,
                DATES.enrolmentOpensOn(),
                DATES.enrolmentClosesOn(),
                DATES.startsOn(),
                formation == Formation.TRIAD ? DATES.startsBy() : null,
                DATES.endsOn(),
                WaveState.RUNNING,
                1);
    }
}
