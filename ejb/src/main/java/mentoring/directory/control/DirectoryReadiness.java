package mentoring.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryUnreadable;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready needs the directory of every subsidiary that has a good file.
 *
 * <p>What was found is kept for some seconds: whoever asks often must not keep the directories busy.
 */
@Readiness
@ApplicationScoped
public class DirectoryReadiness implements HealthCheck {
    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    private SubsidiaryFiles files;

    @Inject
    private Clock clock;

    private Map<String, String> missing = Map.of();
    private Instant lookedAt = Instant.MIN;

    @Override
    public synchronized HealthCheckResponse call() {
        if (lookedAt.isBefore(clock.instant().minus(KEPT))) {
            missing = look();
            lookedAt = clock.instant();
        }
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("directory").status(missing.isEmpty());
        missing.forEach((subsidiary, reason) -> answer.withData("missing." + subsidiary, reason));
        brokenFiles()
                .forEach(problem ->
                        answer.withData("file." + problem.file() + ":" + problem.line(), problem.toString()));
        return answer.build();
    }

    /** A broken file concerns its subsidiary alone: it is told, and the others go on. */
    private Stream<Problem> brokenFiles() {
        return Stream.concat(
                files.all().stream().flatMap(described -> described.problems().stream()), files.misnamed().stream());
    }

    private Map<String, String> look() {
        Map<String, String> found = new TreeMap<>();
        Map<String, Optional<String>> servers = new TreeMap<>();
        files.all().stream()
                .flatMap(described -> described.settings().stream())
                .forEach(settings -> servers.computeIfAbsent(server(settings), unused -> probe(settings))
                        .ifPresent(reason -> found.put(settings.code().value(), reason)));
        return found;
    }

    private static String server(SubsidiarySettings settings) {
        return settings.directory().host() + ":" + settings.directory().port() + " "
                + settings.directory().bindDn();
    }

    private static Optional<String> probe(SubsidiarySettings settings) {
        try {
            Directories.of(settings).probe();
            return Optional.empty();
        } catch (DirectoryUnreadable e) {
            return Optional.of(e.reason().code() + " " + settings.directory().description());
        }
    }
}
