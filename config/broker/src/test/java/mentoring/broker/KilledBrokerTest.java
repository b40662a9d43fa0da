package mentoring.broker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBrokerTest {

    private static final int ACKNOWLEDGED = 200;

    @TempDir
    Path directory;

    @Test
    void loses_no_acknowledged_message_when_its_process_is_killed() throws Exception {
        List<String> acknowledged = sendUntilKilled();

        EmbeddedBroker restarted = EmbeddedBroker.start(new BrokerSettings(directory, OptionalInt.empty()));
        try {
            assertThat(received()).containsAll(acknowledged);
        } finally {
            restarted.stop();
        }
    }

    private List<String> sendUntilKilled() throws IOException, InterruptedException {
        Process sender = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sender.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = sender.inputReader()) {
            String line = lines.readLine();
            while (line != null && acknowledged.size() < ACKNOWLEDGED) {
                acknowledged.add(line);
                line = lines.readLine();
            }
        } finally {
            sender.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).hasSize(ACKNOWLEDGED);
        return acknowledged;
    }

    private static List<String> received() {
        List<String> texts = new ArrayList<>();
        try (JMSContext module = Client.inside()) {
            JMSConsumer commands = module.createConsumer(module.createQueue(Destinations.COMMANDS));
            String text = commands.receiveBody(String.class, Client.PATIENCE_MILLIS);
            while (text != null) {
                texts.add(text);
                text = commands.receiveBodyNoWait(String.class);
            }
        }
        return texts;
    }

    /** The process to be killed: names each message on its standard output once the broker has acknowledged it. */
    static final class Sender {

        private Sender() {}

        public static void main(String[] arguments) {
            EmbeddedBroker.start(new BrokerSettings(Path.of(arguments[0]), OptionalInt.empty()));
            PrintStream acknowledged = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
            try (JMSContext portal = Client.inside()) {
                for (int number = 0; !acknowledged.checkError(); number++) {
                    Client.send(portal, Destinations.COMMANDS, "command-" + number);
                    acknowledged.println("command-" + number);
                }
            }
        }
    }
}
