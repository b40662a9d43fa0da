package mentoring.directory.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.References;
import mentoring.shared.SubsidiaryCode;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files that describe the subsidiaries: looked at from outside on each use, and read when they look changed.
 *
 * <p>A file that was broken by a change leaves its last good version in force. A folder that cannot be read leaves everything as it was.
 */
@ApplicationScoped
public class SubsidiaryFiles {
    private static final Logger LOG = Logger.getLogger(SubsidiaryFiles.class.getName());

    private final Map<Path, SubsidiaryFileVersion> versions = new ConcurrentHashMap<>();

    @Inject
    @ConfigProperty(name = "mentoring.subsidiaries.directory", defaultValue = "./config/subsidiaries")
    String directory;

    @Inject
    @ConfigProperty(name = "mentoring.directory.departures.percent", defaultValue = "2")
    int departuresPercent;

    @Inject
    Config configuration;

    @Inject
    LastGoodFiles lastGood;

    @Inject
    Clock clock;

    private Instant startedAt;

    @PostConstruct
    void begin() {
        startedAt = clock.instant();
    }

    /** Before the first file was read here. */
    Instant startedAt() {
        return startedAt;
    }

    /** Every subsidiary that has a file, in alphabetical order. */
    public List<DescribedSubsidiary> all() {
        return look(false).stream().map(SubsidiaryFileVersion::described).toList();
    }

    public Optional<DescribedSubsidiary> find(SubsidiaryCode code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What is wrong beside the files of subsidiaries: a folder that cannot be read, or files whose name is no code and are nobody's. */
    public List<Problem> misnamed() {
        List<Problem> problems = new ArrayList<>();
        files(problems).stream()
                .filter(file -> !SubsidiaryFolder.isNamed(file))
                .map(SubsidiaryFolder::misnamed)
                .forEach(problems::add);
        return problems;
    }

    /** Reads every file: on a network drive a change may not show from outside for a minute, and a reference may lead elsewhere now. */
    List<SubsidiaryFileVersion> lookClosely() {
        return look(true);
    }

    private List<SubsidiaryFileVersion> look(boolean closely) {
        List<Path> files = files(new ArrayList<>());
        versions.keySet().retainAll(files);
        return files.stream()
                .filter(SubsidiaryFolder::isNamed)
                .map(file -> versions.compute(file, (path, before) -> current(path, before, closely)))
                .toList();
    }

    private SubsidiaryFileVersion current(Path file, SubsidiaryFileVersion before, boolean closely) {
        if (!closely && before != null && before.isCertainlyOf(file)) {
            return before;
        }
        SubsidiaryFileVersion now = new SubsidiaryFileReader(references(), departuresPercent, this::kept)
                .read(SubsidiaryFolder.code(file), file, before, clock.instant());
        if (now.inForce() != null && (before == null || !now.inForce().equals(before.inForce()))) {
            keep(now);
        }
        return now;
    }

    /** Before anybody is told that it holds: the next start may find the file broken. */
    private void keep(SubsidiaryFileVersion version) {
        DescribedSubsidiary subsidiary = version.described();
        try {
            lastGood.keep(subsidiary.code(), version.inForce(), subsidiary.since());
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "The file of " + subsidiary.code().value() + " is kept the next time", e);
        }
    }

    /** Without the database this node's memory alone counts; a broken file is read again at the next look. */
    private Optional<KeptFile> kept(SubsidiaryCode code) {
        try {
            return lastGood.find(code).map(file -> new KeptFile(file.content(), file.since()));
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "The last good file of " + code.value() + " is looked for the next time", e);
            return Optional.empty();
        }
    }

    private References references() {
        return new References(
                key -> configuration.getOptionalValue(key, String.class),
                name -> Optional.ofNullable(System.getenv(name)));
    }

    private List<Path> files(List<Problem> problems) {
        SubsidiaryFolder folder = new SubsidiaryFolder(Path.of(directory));
        if (!folder.isThere() && versions.isEmpty()) {
            return List.of();
        }
        try {
            return folder.files();
        } catch (IOException e) {
            problems.add(folder.unreadable(e.toString()));
            return versions.keySet().stream().sorted().toList();
        }
    }
}
