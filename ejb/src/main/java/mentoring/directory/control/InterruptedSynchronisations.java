package mentoring.directory.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What ran when this node went down is marked as interrupted when it comes up, and can be started again. */
@Singleton
@Startup
@DependsOn("MentoringDatabase")
public class InterruptedSynchronisations {
    @Inject
    StoredSynchronisations synchronisations;

    @Inject
    SynchronisationFailures failures;

    @Inject
    @ConfigProperty(name = "mentoring.node", defaultValue = "main")
    String node;

    @PostConstruct
    void mark() {
        synchronisations.unendedOn(node).forEach(failures::interrupt);
    }
}
