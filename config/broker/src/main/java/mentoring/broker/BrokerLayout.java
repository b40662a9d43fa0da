package mentoring.broker;

import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** How the embedded broker is laid out: durable, loopback only, with the module's destinations in place. */
final class BrokerLayout {

    private static final long LOCK_PATIENCE_MILLIS = 5_000;
    private static final long FREE_DISK_BYTES = 128L * 1024 * 1024;

    private static final SimpleString DEAD_LETTERS = SimpleString.of(Destinations.DEAD_LETTERS);

    private BrokerLayout() {}

    static Configuration of(BrokerSettings settings, Redelivery redelivery) throws Exception {
        Configuration layout = new ConfigurationImpl().setName("mentoring").setSecurityEnabled(false);
        layout.setJMXManagementEnabled(false);
        layout.addAcceptorConfiguration("in-vm", "vm://0");
        if (settings.port().isPresent()) {
            layout.addAcceptorConfiguration(
                    "loopback", "tcp://127.0.0.1:" + settings.port().getAsInt() + "?protocols=CORE");
        }
        keep(layout, settings.directory());
        layout.addAddressSetting("#", delivery(redelivery));
        layout.addAddressSetting("mentoring.#", delivery(redelivery).setExpiryAddress(DEAD_LETTERS));
        Destinations.QUEUES.forEach(name -> layout.addAddressConfiguration(queue(name)));
        Destinations.TOPICS.forEach(name -> layout.addAddressConfiguration(topic(name)));
        return layout;
    }

    private static void keep(Configuration layout, Path directory) {
        layout.setPersistenceEnabled(true).setJournalType(JournalType.NIO);
        layout.setJournalDirectory(directory.resolve("journal").toString());
        layout.setBindingsDirectory(directory.resolve("bindings").toString());
        layout.setLargeMessagesDirectory(directory.resolve("large-messages").toString());
        layout.setPagingDirectory(directory.resolve("paging").toString());
        // A second broker on one journal must fail, not wait for ever.
        layout.setJournalLockAcquisitionTimeout(LOCK_PATIENCE_MILLIS);
        // Artemis stops taking messages on a disk 90 % full, which on a large disk is far too early.
        layout.setMinDiskFree(FREE_DISK_BYTES);
    }

    private static AddressSettings delivery(Redelivery redelivery) {
        return new AddressSettings()
                .setDeadLetterAddress(DEAD_LETTERS)
                .setMaxDeliveryAttempts(redelivery.attempts())
                .setRedeliveryDelay(redelivery.firstMillis())
                .setRedeliveryMultiplier(2)
                .setMaxRedeliveryDelay(redelivery.lastMillis())
                .setAutoCreateAddresses(true)
                .setAutoCreateQueues(true);
    }

    private static CoreAddressConfiguration queue(String name) {
        return new CoreAddressConfiguration()
                .setName(name)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfig(QueueConfiguration.of(name).setAddress(name).setRoutingType(RoutingType.ANYCAST));
    }

    private static CoreAddressConfiguration topic(String name) {
        return new CoreAddressConfiguration().setName(name).addRoutingType(RoutingType.MULTICAST);
    }
}
