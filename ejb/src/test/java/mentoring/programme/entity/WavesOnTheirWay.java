package mentoring.programme.entity;

import java.util.List;
import mentoring.programme.WaveState;

/** Leads waves to the state that a test starts from. */
public final class WavesOnTheirWay {
    private static final List<WaveState> WAY = List.of(
            WaveState.OPEN, WaveState.PAIRED, WaveState.RUNNING, WaveState.REVIEW, WaveState.GO, WaveState.HOLD);

    private WavesOnTheirWay() {}

    public static void lead(Wave wave, WaveState to) {
        for (WaveState step : WAY) {
            if (wave.state() == to) {
                return;
            }
            if (step != WaveState.GO || to == WaveState.GO) {
                wave.advance(step);
            }
        }
    }
}
