package mentoring.directory.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that are run for a test and end with it. */
final class Processes {
    private static final int ATTEMPTS = 1_000;
    private static final int PAUSE_MILLIS = 20;

    private Processes() {}

    static void run(Path in, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s says %s", command, said).isZero();
    }

    /** Comes back when the program answers at the address. */
    static Process start(Path in, List<String> command, InetSocketAddress address)
            throws IOException, InterruptedException {
        Path said = in.resolve("said");
        Process process = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        for (int i = 0; i < ATTEMPTS && !answers(address); i++) {
            if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException(command + " ended: " + Files.readString(said));
            }
        }
        return process;
    }

    static void stop(Process process, boolean gently) throws InterruptedException {
        if (gently) {
            process.destroy();
        } else {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("%s ends", process).isTrue();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, PAUSE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
