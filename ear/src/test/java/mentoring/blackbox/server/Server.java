package mentoring.blackbox.server;

import java.io.IOException;
import java.net.URI;

/** An application server with the module deployed, running as a process of its own. */
public interface Server {
    /** Starts the server and returns when the module reports itself ready. */
    void start() throws IOException, InterruptedException;

    /** Ends the process at once, as a power failure would, and returns when it is gone. */
    void kill() throws InterruptedException;

    /** The root of the server, without the module's context. */
    URI root();

    /** Stops the server in an orderly way. */
    void stop() throws IOException, InterruptedException;
}
