package mentoring.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mentoring.directory.control.settings.Problem;
import mentoring.directory.control.settings.References;
import mentoring.shared.SubsidiaryCode;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files that describe the subsidiaries: looked at on each use, read again when they have changed.
 *
 * <p>A file that was broken by a change leaves its last good version in force.
 */
@ApplicationScoped
public class SubsidiaryFiles {
    private static final Logger LOG = Logger.getLogger(SubsidiaryFiles.class.getName());
    private static final String SUFFIX = ".properties";
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private final Map<Path, SubsidiaryFileVersion> versions = new ConcurrentHashMap<>();

    @Inject
    @ConfigProperty(name = "mentoring.subsidiaries.directory", defaultValue = "./config/subsidiaries")
    String directory;

    @Inject
    @ConfigProperty(name = "mentoring.directory.departures.percent", defaultValue = "2")
    int departuresPercent;

    @Inject
    Config configuration;

    /** Every subsidiary that has a file, in alphabetical order. */
    public List<DescribedSubsidiary> all() {
        List<Path> files = files();
        versions.keySet().retainAll(files);
        return files.stream()
                .filter(file -> CODE.matcher(name(file)).matches())
                .map(this::describe)
                .toList();
    }

    public Optional<DescribedSubsidiary> find(SubsidiaryCode code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Files whose name is no code of a subsidiary, and are therefore nobody's. */
    public List<Problem> misnamed() {
        return files().stream()
                .filter(file -> !CODE.matcher(name(file)).matches())
                .map(file -> new Problem(
                        file.getFileName().toString(),
                        0,
                        "file",
                        name(file),
                        "a name of 2 to 40 lower-case letters, digits and hyphens, starting with a letter",
                        null))
                .toList();
    }

    private DescribedSubsidiary describe(Path file) {
        return versions.compute(file, this::current).described();
    }

    private SubsidiaryFileVersion current(Path file, SubsidiaryFileVersion before) {
        if (before != null && before.isOf(file)) {
            return before;
        }
        SubsidiaryFileVersion now = SubsidiaryFileVersion.read(
                file, new SubsidiaryCode(name(file)), references(), departuresPercent, before);
        now.described().problems().forEach(problem -> LOG.warning(problem::toString));
        return now;
    }

    private References references() {
        return new References(
                key -> configuration.getOptionalValue(key, String.class),
                name -> Optional.ofNullable(System.getenv(name)));
    }

    private List<Path> files() {
        Path place = Path.of(directory);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
