package mentoring.blackbox.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports that nobody holds on the loopback address. */
public final class FreePorts {
    private static final int LOOPBACK_BACKLOG = 1;
    private static final int FIRST_BASE = 20_000;
    private static final int LAST_BASE = 30_000;
    private static final int BASE_STEP = 200;

    private FreePorts() {}

    public static int one() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, LOOPBACK_BACKLOG, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A base whose HTTP (base+80), admin (base+48) and JMX (base+86) ports are free, as {@code create-domain --portbase} lays them out. */
    static int base() throws IOException {
        for (int base = FIRST_BASE; base < LAST_BASE; base += BASE_STEP) {
            if (isFree(base + 80) && isFree(base + 48) && isFree(base + 86) && isFree(base + 81)) {
                return base;
            }
        }
        throw new IOException("no free range of ports between " + FIRST_BASE + " and " + LAST_BASE);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, LOOPBACK_BACKLOG, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
