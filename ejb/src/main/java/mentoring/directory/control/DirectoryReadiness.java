package mentoring.directory.control;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.SubsidiarySettings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready needs the directory of every subsidiary that has a good file, unless the installation does not require it: then what is missing is
 * named and nothing more.
 *
 * <p>What was found is kept for ten seconds: whoever asks often must not keep the directories busy. A look takes five seconds at most, and
 * whoever asks meanwhile gets what was found before.
 */
@Readiness
@ApplicationScoped
public class DirectoryReadiness implements HealthCheck {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    SubsidiaryFiles files;

    @Inject
    Clock clock;

    @EJB
    DirectoryPolicy policy;

    // Threads of their own, which need nothing of the server: on its executor probes were seen to wait until they
    // counted as missing.
    ServerProbes probes = new ServerProbes(DirectoryReadiness::aside, PATIENCE);

    private final ReentrantLock looking = new ReentrantLock();
    private volatile Look last;

    @Override
    public HealthCheckResponse call() {
        Map<String, String> missing = look().missing();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("directory").status(!policy.isRequired() || missing.isEmpty());
        missing.forEach((subsidiary, reason) -> answer.withData("missing." + subsidiary, reason));
        files.all().stream()
                .filter(DescribedSubsidiary::isBroken)
                .forEach(broken -> answer.withData("broken." + broken.code().value(), broken.inForce()));
        brokenFiles()
                .forEach(problem -> answer.withData(
                        "file." + problem.file() + ":" + problem.line() + ":" + problem.key(), problem.toString()));
        return answer.build();
    }

    /** A broken file concerns its subsidiary alone: it is told, and the others go on. */
    private Stream<Problem> brokenFiles() {
        return Stream.concat(
                files.all().stream().flatMap(described -> described.problems().stream()), files.misnamed().stream());
    }

    private Look look() {
        Look before = last;
        if (isFresh(before)) {
            return before;
        }
        if (before == null) {
            looking.lock();
        } else if (!looking.tryLock()) {
            return before;
        }
        try {
            return lookAgain();
        } finally {
            looking.unlock();
        }
    }

    // Somebody else may have looked between the question and the lock.
    private Look lookAgain() {
        if (!isFresh(last)) {
            last = new Look(probes.missing(described()), clock.instant());
        }
        return last;
    }

    private boolean isFresh(Look look) {
        return look != null && !look.at().isBefore(clock.instant().minus(KEPT));
    }

    private Collection<SubsidiarySettings> described() {
        return files.all().stream()
                .flatMap(described -> described.settings().stream())
                .toList();
    }

    private static void aside(Runnable probe) {
        Thread thread = new Thread(probe, "directory-probe");
        thread.setDaemon(true);
        thread.start();
    }

    private record Look(Map<String, String> missing, Instant at) {}
}
