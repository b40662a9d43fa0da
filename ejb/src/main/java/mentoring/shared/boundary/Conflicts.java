package mentoring.shared.boundary;

import java.util.Optional;
import mentoring.shared.Refusal;
import mentoring.shared.RequestRefused;
import mentoring.shared.StaleVersion;
import mentoring.shared.control.DatabaseFault;

/** Tells two people in each other's way from real trouble: the first is nobody's fault, and reading again helps. */
public final class Conflicts {
    private Conflicts() {}

    /** {@code stale-version} or {@code concurrent-change} when the database saw a conflict behind the exception, else empty. */
    public static Optional<Refusal> refusal(Throwable thrown) {
        return switch (DatabaseFault.of(thrown)) {
            case OVERTAKEN -> Optional.of(StaleVersion.overtaken());
            case CONSTRAINT, CONTENTION -> Optional.of(RequestRefused.concurrentChange());
            case OTHER -> Optional.empty();
        };
    }
}
