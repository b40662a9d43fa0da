package mentoring.messaging.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready needs a broker with which a session can be opened. */
@Readiness
@ApplicationScoped
public class BrokerReadiness implements HealthCheck {
    @Resource(lookup = Channels.CONNECTION_FACTORY)
    private ConnectionFactory broker;

    @Override
    public HealthCheckResponse call() {
        try (JMSContext session = broker.createContext()) {
            return HealthCheckResponse.named("broker")
                    .withData("provider", session.getMetaData().getJMSProviderName())
                    .up()
                    .build();
        } catch (JMSRuntimeException | jakarta.jms.JMSException e) {
            return HealthCheckResponse.named("broker")
                    .withData("missing", String.valueOf(e.getMessage()))
                    .down()
                    .build();
        }
    }
}
