package mentoring.shared.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What ran when this node went down is marked as interrupted when it comes up; the timer of jobs restarts it. */
@Singleton
@Startup
@DependsOn("ModuleStart")
public class InterruptedJobs {
    @Inject
    StoredJobs jobs;

    @Inject
    JobDeaths deaths;

    @Inject
    @ConfigProperty(name = "mentoring.node", defaultValue = "main")
    String node;

    @PostConstruct
    void mark() {
        jobs.unendedOn(node).forEach(deaths::note);
    }
}
