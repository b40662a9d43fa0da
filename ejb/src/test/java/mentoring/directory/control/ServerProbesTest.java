package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.settings.SubsidiarySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerProbesTest {
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration LATE = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket silent;

    @BeforeEach
    void listen() throws IOException {
        silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        silent.close();
        threads.shutdownNow();
    }

    @Test
    void wait_no_longer_than_their_patience_for_a_server_that_says_nothing() {
        Map<String, String> missing = new ServerProbes(threads, SOON).missing(List.of(at(silent.getLocalPort())));

        assertThat(missing)
                .hasEntrySatisfying(
                        "aurore-services",
                        reason -> assertThat(reason)
                                .startsWith("directory-unreachable ldap://127.0.0.1:" + silent.getLocalPort()));
    }

    @Test
    void ask_no_server_again_that_has_not_answered_yet() {
        List<Runnable> asked = new ArrayList<>();
        ServerProbes probes = new ServerProbes(asked::add, SOON);

        probes.missing(List.of(at(silent.getLocalPort())));
        probes.missing(List.of(at(silent.getLocalPort())));

        assertThat(asked).hasSize(1);
    }

    @Test
    void ask_every_server_once_and_all_before_any_has_answered() throws IOException {
        List<Runnable> asked = new ArrayList<>();
        try (ServerSocket other = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            SubsidiarySettings one = at(silent.getLocalPort());

            new ServerProbes(asked::add, SOON).missing(List.of(one, one, at(other.getLocalPort())));
        }

        assertThat(asked).hasSize(2);
    }

    @Test
    void ask_again_a_server_that_has_answered() throws IOException {
        int port = silent.getLocalPort();
        silent.close();
        List<Runnable> asked = new ArrayList<>();
        Executor atOnce = probe -> {
            asked.add(probe);
            probe.run();
        };
        ServerProbes probes = new ServerProbes(atOnce, LATE);

        probes.missing(List.of(at(port)));

        assertThat(probes.missing(List.of(at(port)))).containsKey("aurore-services");
        assertThat(asked).hasSize(2);
    }

    private static SubsidiarySettings at(int port) {
        return ASubsidiary.at("ldap://127.0.0.1:" + port, "plain", "");
    }
}
