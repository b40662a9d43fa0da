package mentoring.demo;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;

/** Looks before anything starts. */
final class Ports {

    private Ports() {}

    /**
     * @param ports each with the name of what will listen on it
     * @throws DemoFailed when one is taken on any of this machine's addresses
     */
    static void mustBeFree(Map<Integer, String> ports) {
        ports.forEach((port, purpose) -> {
            if (isTaken(port)) {
                throw new DemoFailed(
                        "Port %d, meant for %s, is taken: end what listens there, or choose four free ports in a row with -D%s=N."
                                .formatted(port, purpose, DemoSettings.PORT_KEY));
            }
        });
    }

    /** Binds without listening; unlike connections just closed, a listener on any address forbids that. */
    private static boolean isTaken(int port) {
        try (Socket probe = new Socket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
