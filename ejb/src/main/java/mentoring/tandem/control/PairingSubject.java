package mentoring.tandem.control;

import mentoring.programme.WaveId;
import mentoring.shared.entity.Job;

/** What jobs that pair a wave are about. */
public final class PairingSubject {
    /** The kind of the jobs. */
    public static final String KIND = "pairing-run";

    private static final String WAVE = "wave/";

    private PairingSubject() {}

    public static String of(WaveId wave) {
        return WAVE + wave.value();
    }

    public static WaveId wave(Job job) {
        return new WaveId(Long.parseLong(job.subject().substring(WAVE.length())));
    }
}
