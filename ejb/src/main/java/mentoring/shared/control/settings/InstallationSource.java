package mentoring.shared.control.settings;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Gives the values of the installation's file to MicroProfile Config: they beat the module's defaults, the environment beats them. */
public class InstallationSource implements ConfigSource {
    private static final int BETWEEN_DEFAULTS_AND_ENVIRONMENT = 200;

    private final InstallationFile file = InstallationFile.find(System::getProperty, System::getenv);

    @Override
    public Map<String, String> getProperties() {
        return file.values();
    }

    @Override
    public Set<String> getPropertyNames() {
        return file.values().keySet();
    }

    @Override
    public String getValue(String key) {
        return file.values().get(key);
    }

    @Override
    public int getOrdinal() {
        return BETWEEN_DEFAULTS_AND_ENVIRONMENT;
    }

    @Override
    public String getName() {
        return file.path().toString();
    }
}
