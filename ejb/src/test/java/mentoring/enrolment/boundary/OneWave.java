package mentoring.enrolment.boundary;

import java.time.LocalDate;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;

/** A cascade of one wave, which everybody sees, and which remembers the day it was asked about. */
final class OneWave extends Waves {
    private final WaveView wave;
    private LocalDate asked;

    OneWave(WaveView wave) {
        this.wave = wave;
    }

    @Override
    public WaveView get(Caller caller, WaveId id) {
        return known(id);
    }

    @Override
    public WaveView known(WaveId id) {
        if (!id.equals(wave.id())) {
            throw NotFound.of("wave", id.value());
        }
        return wave;
    }

    @Override
    public void mustBeEnrolling(WaveId id, LocalDate today) {
        asked = today;
    }

    LocalDate asked() {
        return asked;
    }
}
