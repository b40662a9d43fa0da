package mentoring.rollout.cascade;

import java.util.List;
import mentoring.rollout.GateOutcome;
import mentoring.rollout.Reason;

/** A gate's answer, with one reason for each criterion. */
public record Verdict(GateOutcome outcome, List<Reason> reasons) {
    static Verdict of(List<Reason> reasons) {
        boolean all = reasons.stream().allMatch(Reason::met);
        return new Verdict(all ? GateOutcome.GO : GateOutcome.HOLD, List.copyOf(reasons));
    }
}
