package mentoring.directory.control;

import java.time.Instant;
import mentoring.directory.SynchronisationState;
import mentoring.directory.entity.Progress;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.Transition;

/** What is announced of synchronisations: counts, never one event a person, which would be thousands at once. */
public final class SynchronisationTransitions {
    private static final String KIND = "synchronisation";

    private SynchronisationTransitions() {}

    public static Transition queued(Synchronisation it, Instant at) {
        return Transition.of(KIND, it.id(), it.subsidiary(), null, it.state(), it.startedBy(), at);
    }

    static Transition begun(Synchronisation it, Instant at) {
        return Transition.of(
                KIND, it.id(), it.subsidiary(), SynchronisationState.QUEUED, it.state(), it.startedBy(), at);
    }

    /** With the counts, and the problem of one that failed. */
    public static Transition ended(Synchronisation it, SynchronisationState from, Instant at) {
        Progress progress = it.progress();
        Transition ended = Transition.of(KIND, it.id(), it.subsidiary(), from, it.state(), it.startedBy(), at)
                .with("read", progress.read())
                .with("joined", progress.joined())
                .with("changed", progress.changed())
                .with("left", progress.left())
                .with("skipped", progress.skipped());
        return it.problem() == null ? ended : ended.with("problem", it.problem());
    }
}
