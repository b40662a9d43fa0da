package mentoring.testing;

import java.util.List;
import mentoring.shared.Transition;

/** Remembers what was published. */
public final class Transitions extends Heard<Transition> {
    /** Each as {@code kind: FROM -> TO by actor}, in the order in which they were published. */
    public List<String> told() {
        return fired().stream()
                .map(it -> it.kind() + ": " + it.from().orElse("") + " -> " + it.to() + " by " + it.actor())
                .toList();
    }
}
