package mentoring.broker;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/** A broker inside this process, from a complete start to a complete stop. */
final class EmbeddedBroker {

    private final EmbeddedActiveMQ broker;

    private EmbeddedBroker(EmbeddedActiveMQ broker) {
        this.broker = broker;
    }

    /**
     * Answers once messages are accepted.
     *
     * @throws IllegalStateException when it does not come up: journal in use, port taken, directory not writable
     */
    static EmbeddedBroker start(BrokerSettings settings) {
        return start(settings, Redelivery.PATIENT);
    }

    /** The same, with another patience than usual. */
    static EmbeddedBroker start(BrokerSettings settings, Redelivery redelivery) {
        BrokerLog.withoutAudit();
        try {
            EmbeddedActiveMQ broker = new EmbeddedActiveMQ().setConfiguration(BrokerLayout.of(settings, redelivery));
            broker.createActiveMQServer();
            return new EmbeddedBroker(activate(broker));
        } catch (Exception failure) {
            throw new IllegalStateException(
                    "The broker did not start on %s: %s".formatted(settings, failure.getMessage()), failure);
        }
    }

    /** Artemis reports a failed activation to listeners, and returns from its start as if all were well. */
    private static EmbeddedActiveMQ activate(EmbeddedActiveMQ broker) throws Exception {
        AtomicReference<Exception> failure = new AtomicReference<>();
        broker.getActiveMQServer().registerActivationFailureListener(failure::set);
        broker.start();
        if (failure.get() != null || !broker.getActiveMQServer().isActive()) {
            broker.stop();
            throw new IllegalStateException("activation failed", failure.get());
        }
        return broker;
    }

    /** Closes the journal; messages not yet consumed wait in it for the next start. */
    void stop() {
        try {
            broker.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("The broker did not stop cleanly", failure);
        }
    }
}
