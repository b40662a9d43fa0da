package mentoring.directory.control;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/**
 * Asks all servers at once whether they let us in, each one once however many subsidiaries it serves, and waits for none beyond the
 * patience: a server that has not answered by then is {@code directory-unreachable}, and not asked again before it has.
 */
class ServerProbes {
    private final Executor executor;
    private final Duration patience;
    private final Map<String, CompletableFuture<Optional<Reason>>> running = new ConcurrentHashMap<>();

    ServerProbes(Executor executor, Duration patience) {
        this.executor = executor;
        this.patience = patience;
    }

    /** Why and where, by the codes of the subsidiaries whose server is missing. */
    Map<String, String> missing(Collection<SubsidiarySettings> subsidiaries) {
        Map<String, CompletableFuture<Optional<Reason>>> asked = new HashMap<>();
        subsidiaries.forEach(
                settings -> asked.computeIfAbsent(settings.source().place(), place -> ask(place, settings)));
        Map<String, String> missing = new TreeMap<>();
        subsidiaries.forEach(settings -> asked.get(settings.source().place())
                .join()
                .ifPresent(reason -> missing.put(
                        settings.code().value(),
                        reason.code() + " " + settings.source().description())));
        return missing;
    }

    private CompletableFuture<Optional<Reason>> ask(String server, SubsidiarySettings settings) {
        CompletableFuture<Optional<Reason>> probe = running.computeIfAbsent(
                server, unused -> CompletableFuture.supplyAsync(() -> probe(settings), executor));
        probe.whenComplete((found, failure) -> running.remove(server, probe));
        // A copy: the probe itself must stay unfinished for as long as its thread is held.
        return probe.copy()
                .completeOnTimeout(Optional.of(Reason.UNREACHABLE), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Optional<Reason> probe(SubsidiarySettings settings) {
        try {
            Directories.of(settings).probe();
            return Optional.empty();
        } catch (DirectoryUnreadable e) {
            return Optional.of(e.reason());
        }
    }
}
