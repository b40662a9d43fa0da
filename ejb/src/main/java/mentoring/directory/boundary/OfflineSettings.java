package mentoring.directory.boundary;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import mentoring.directory.control.settings.References;

/**
 * The installation in which a dry run without a server takes place.
 *
 * @param subsidiaries the folder of the subsidiaries' files
 * @param configuration the module's own configuration, by key, and aliases by name
 * @param environment the variables of the process
 * @param departuresPercent unless a file says otherwise
 */
public record OfflineSettings(
        Path subsidiaries,
        Function<String, Optional<String>> configuration,
        Function<String, Optional<String>> environment,
        int departuresPercent) {
    References references() {
        return new References(configuration, environment);
    }
}
