package mentoring.programme.control;

import java.util.List;
import mentoring.programme.ProgrammeRefused;
import mentoring.programme.WaveState;
import mentoring.programme.entity.Programme;
import mentoring.programme.entity.Wave;

/** The order in which waves open: each after the GO of the one before it. */
public final class Cascade {
    private Cascade() {}

    /** The place of a wave that joins at the end. */
    public static int nextPlace(List<Wave> waves) {
        return waves.stream().mapToInt(Wave::place).max().orElse(0) + 1;
    }

    /**
     * Refuses with {@code enrolment-shut} unless the programme takes people, with {@code wave-not-next} unless the wave is the first or the
     * one before it is GO.
     */
    public static void mustBeNext(Wave wave, Programme programme, List<Wave> waves) {
        programme.mustTakePeople();
        waves.stream()
                .filter(other -> other.place() == wave.place() - 1)
                .filter(before -> before.state() != WaveState.GO)
                .findFirst()
                .ifPresent(before -> {
                    throw ProgrammeRefused.waveNotNext(wave.place(), before.state());
                });
    }

    /** Refuses with {@code waves-under-way} while a wave is between its opening and its gate. */
    public static void mustBeIdle(List<Wave> waves) {
        List<Integer> underWay = waves.stream()
                .filter(wave -> wave.state().isUnderWay())
                .map(Wave::place)
                .toList();
        if (!underWay.isEmpty()) {
            throw ProgrammeRefused.wavesUnderWay(underWay);
        }
    }
}
