package mentoring.evaluation;

import java.time.LocalDate;
import java.util.List;
import mentoring.directory.Population;
import mentoring.enrolment.ASubsidiary;
import mentoring.programme.Formation;
import mentoring.programme.PairingMode;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.NotFound;

/** A cascade of one wave, in review unless put elsewhere. */
public final class ReviewedWave extends Waves {
    public static final WaveId ID = new WaveId(3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private WaveState state = WaveState.REVIEW;

    public void put(WaveState now) {
        state = now;
    }

    @Override
    public WaveView known(WaveId id) {
        if (!id.equals(ID)) {
            throw NotFound.of("wave", id.value());
        }
        return new WaveView(
                ID,
                OnPaper.ID,
                ASubsidiary.SERVICES,
                1,
                Population.COMEX,
                Formation.TRIAD,
                PairingMode.OPTIMISED,
                DAY,
                DAY.plusDays(14),
                DAY.plusDays(20),
                DAY.plusDays(33),
                DAY.plusMonths(6),
                state,
                1);
    }

    @Override
    public List<WaveView> ofProgramme(ProgrammeId programme) {
        return programme.equals(OnPaper.ID) ? List.of(known(ID)) : List.of();
    }
}
