package mentoring.broker;

import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ResourceAdapterInternalException;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.ra.ActiveMQResourceAdapter;

/** Artemis' resource adapter, which brings its own broker unless {@code Embedded} is false. */
public class BrokerResourceAdapter extends ActiveMQResourceAdapter {

    private static final long serialVersionUID = 1L;

    private static final long BEAN_RETRY_MILLIS = 2_000;

    private Boolean embedded = true;
    private String brokerDirectory;
    private String brokerPort;
    private transient EmbeddedBroker broker;

    /** Leads to the embedded broker; message-driven beans wait for one that is late or away instead of giving up. */
    public BrokerResourceAdapter() {
        setConnectorClassName(InVMConnectorFactory.class.getName());
        setConnectionParameters("serverId=0");
        setSetupAttempts(-1);
        setSetupInterval(BEAN_RETRY_MILLIS);
    }

    /**
     * Starts the broker before the first connection or message-driven bean asks for it.
     *
     * @throws ResourceAdapterInternalException when the broker does not come up; the deployment then fails
     */
    @Override
    public void start(BootstrapContext context) throws ResourceAdapterInternalException {
        if (embedded) {
            broker = startBroker();
        }
        boolean started = false;
        try {
            super.start(context);
            started = true;
        } finally {
            if (!started) {
                stopBroker();
            }
        }
    }

    private EmbeddedBroker startBroker() throws ResourceAdapterInternalException {
        try {
            return EmbeddedBroker.start(
                    BrokerSettings.resolve(brokerDirectory, brokerPort, System::getProperty, System::getenv));
        } catch (IllegalArgumentException | IllegalStateException failure) {
            throw new ResourceAdapterInternalException(failure.getMessage(), failure);
        }
    }

    /** Ends the clients first, then closes the journal. */
    @Override
    public void stop() {
        super.stop();
        stopBroker();
    }

    private void stopBroker() {
        if (broker != null) {
            broker.stop();
            broker = null;
        }
    }

    public Boolean getEmbedded() {
        return embedded;
    }

    public void setEmbedded(Boolean embedded) {
        this.embedded = embedded;
    }

    public String getBrokerDirectory() {
        return brokerDirectory;
    }

    public void setBrokerDirectory(String brokerDirectory) {
        this.brokerDirectory = brokerDirectory;
    }

    public String getBrokerPort() {
        return brokerPort;
    }

    public void setBrokerPort(String brokerPort) {
        this.brokerPort = brokerPort;
    }
}
