package mentoring.shared.control.settings;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;

/** Stops the deployment when the configuration is wrong, with every mistake, before anything of the module has started. */
public class SettingsCheck implements Extension {
    void check(@Observes BeforeBeanDiscovery start) {
        Config config = ConfigProvider.getConfig();
        List<String> mistakes =
                Mistakes.find(key -> lookup(config, key), InstallationFile.find(System::getProperty, System::getenv));
        if (!mistakes.isEmpty()) {
            throw new DefinitionException(
                    "The module does not start, its configuration is wrong:\n - " + String.join("\n - ", mistakes));
        }
    }

    private static Optional<Mistakes.Found> lookup(Config config, String key) {
        ConfigValue value = config.getConfigValue(key);
        return Optional.ofNullable(value.getValue())
                .map(text -> new Mistakes.Found(text, String.valueOf(value.getSourceName())));
    }
}
