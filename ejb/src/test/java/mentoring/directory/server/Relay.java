package mentoring.directory.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Stands on loopback between a client and a server, counts what passes, and cuts the line when told to. */
public final class Relay implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final InetSocketAddress server;
    private final AtomicLong bytes = new AtomicLong();
    private final List<Socket> sockets = new ArrayList<>();
    private volatile long cutAfter = Long.MAX_VALUE;
    private volatile long holdAfter = Long.MAX_VALUE;

    public Relay(int server) throws IOException {
        this(new InetSocketAddress(InetAddress.getLoopbackAddress(), server));
    }

    public Relay(InetSocketAddress server) throws IOException {
        this.server = server;
        daemon(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Both ways, since the last time it was asked. */
    public long bytes() {
        return bytes.getAndSet(0);
    }

    /** Cuts every connection as soon as so many bytes more have passed. */
    public void cutAfter(long more) {
        cutAfter = bytes.get() + more;
    }

    /** Lets nothing pass any more after so many bytes, without a word to either side. */
    public void holdAfter(long more) {
        holdAfter = bytes.get() + more;
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            Socket client = door.accept();
            Socket there = new Socket(server.getAddress(), server.getPort());
            // Or each side waits forty milliseconds for the other to say that it has heard.
            client.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
            synchronized (sockets) {
                sockets.addAll(List.of(client, there));
            }
            daemon(() -> pump(client, there));
            daemon(() -> pump(there, client));
        }
    }

    private void pump(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[512];
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                long passed = bytes.addAndGet(length);
                if (passed > cutAfter) {
                    cut();
                }
                if (passed <= holdAfter) {
                    out.write(some, 0, length);
                }
            }
        }
    }

    private void cut() throws IOException {
        synchronized (sockets) {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private static void daemon(Piece piece) {
        Thread thread = new Thread(() -> {
            try {
                piece.run();
            } catch (IOException e) {
                // A line that is closed at one end is closed at the other: that is what a relay is for.
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Piece {
        void run() throws IOException;
    }
}
