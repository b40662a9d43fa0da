package mentoring.rollout;

import java.util.Map;
import mentoring.programme.WaveState;
import mentoring.shared.Refusal;

/** Why a gate does not answer. */
public final class RolloutRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private RolloutRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** {@code wave-not-in-review}: a gate judges waves in REVIEW only. */
    public static RolloutRefused notInReview(WaveState state) {
        return new RolloutRefused("wave-not-in-review", Map.of("state", state.name()));
    }
}
