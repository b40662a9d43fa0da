package mentoring.shared.control;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started means: the schema is the one this version needs. */
@Startup
@ApplicationScoped
public class SchemaStarted implements HealthCheck {
    @EJB
    private MentoringDatabase database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("schema")
                .withData("version", database.schemaVersion())
                .up()
                .build();
    }
}
