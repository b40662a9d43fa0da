package mentoring.directory.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the installation wants to be told of its directories.
 *
 * <p>Made when the module starts: in an EAR the server asks health checks from outside of the application, where its settings are not
 * found, and whatever was made there first would be made without them.
 */
@Singleton
@Startup
@DependsOn("MentoringDatabase")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DirectoryPolicy {
    @Inject
    @ConfigProperty(name = "mentoring.health.directory.required")
    boolean required;

    @Inject
    SubsidiaryFiles files;

    @PostConstruct
    void begin() {
        files.all();
    }

    /** True when the module is not ready while a directory is missing. */
    public boolean isRequired() {
        return required;
    }
}
