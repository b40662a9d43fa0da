package mentoring.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1/");

    @TempDir
    Path directory;

    @Test
    void tells_the_last_lines_when_the_server_ends_during_its_start() {
        try (ServerProcess server = start("NoSuchClassAnywhere")) {
            assertThatExceptionOfType(DemoFailed.class)
                    .isThrownBy(() -> server.awaitReady(NOBODY, NOBODY))
                    .withMessageContainingAll("code 1", "server.log", "NoSuchClassAnywhere");
        }
    }

    @Test
    void waits_until_the_server_is_ready_and_the_application_is_there() throws Exception {
        List<Integer> answers = new ArrayList<>(List.of(503, 200, 404, 200, 401));
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", exchange -> {
            exchange.sendResponseHeaders(answers.remove(0), -1);
            exchange.close();
        });
        web.start();
        URI base = URI.create("http://127.0.0.1:" + web.getAddress().getPort());
        try (ServerProcess server = start(Idle.class.getName())) {
            server.awaitReady(base.resolve("/health/ready"), base.resolve("/mentoring/api/v1/"));
        } finally {
            web.stop(0);
        }
        assertThat(answers).isEmpty();
    }

    @Test
    void ends_the_server_with_itself() throws InterruptedException {
        ServerProcess server = start(Idle.class.getName());
        server.close();

        assertThat(server.awaitEnd()).isNotZero();
    }

    @Test
    void the_server_notices_that_its_parent_was_killed() throws Exception {
        Process parent = new ProcessBuilder(java(Parent.class.getName())).start();
        try (BufferedReader output = parent.inputReader()) {
            Optional<ProcessHandle> child = ProcessHandle.of(Long.parseLong(output.readLine()));
            parent.destroyForcibly().waitFor();

            assertThat(child.map(handle -> handle.onExit().completeOnTimeout(null, 10, TimeUnit.SECONDS))
                            .map(exit -> exit.join() != null)
                            .orElse(true))
                    .isTrue();
        }
    }

    private ServerProcess start(String mainClass) {
        return ServerProcess.start(java(mainClass), directory.resolve("server.log"));
    }

    private static List<String> java(String mainClass) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String parent = Long.toString(ProcessHandle.current().pid());
        return List.of(java, "-cp", System.getProperty("java.class.path"), mainClass, parent);
    }

    /** A server that does nothing until it is told to end or its parent has gone. */
    static final class Idle {

        private Idle() {}

        public static void main(String[] arguments) throws InterruptedException {
            ParentWatch.premain(arguments[0]);
            Thread.currentThread().join();
        }
    }

    /** A demo about to be killed: names its child's process id on its output. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Process child = new ProcessBuilder(java(Idle.class.getName())).start();
            byte[] line = (child.pid() + System.lineSeparator()).getBytes(StandardCharsets.US_ASCII);
            try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
                out.write(line);
                out.flush();
                child.waitFor();
            }
        }
    }
}
