package mentoring.demo;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends this process when the one that started it has ended, however that happened.
 *
 * <p>Loaded into the server as an agent, because the server's own main class must be started by {@code java -jar}.
 */
public final class ParentWatch {

    private static final int ORPHANED = 3;
    private static final long CLEAN_STOP_SECONDS = 2;

    private ParentWatch() {}

    /**
     * Called by the virtual machine before the server's main method.
     *
     * @param parent the process to watch: by now it may be gone, and this process an orphan of another parent
     */
    public static void premain(String parent) {
        endWith(ProcessHandle.of(Long.parseLong(parent)));
    }

    /** A normal exit, so that shutdown hooks close journals and databases; but not for long, since the ports are needed. */
    static void endWith(Optional<ProcessHandle> parent) {
        parent.ifPresentOrElse(process -> process.onExit().thenRun(ParentWatch::end), ParentWatch::end);
    }

    private static void end() {
        CompletableFuture.delayedExecutor(CLEAN_STOP_SECONDS, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(ORPHANED));
        System.exit(ORPHANED);
    }
}
