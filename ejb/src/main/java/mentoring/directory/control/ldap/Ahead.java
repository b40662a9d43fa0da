package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.LDAPException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/** Does one piece of work ahead, in a thread that ends with the search. */
final class Ahead<T> implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "directory-read-ahead");
        made.setDaemon(true);
        return made;
    });
    private Future<T> work;

    void begin(Callable<T> next) {
        work = thread.submit(next);
    }

    T result() throws LDAPException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DirectoryUnreadable(Reason.CUT, "interrupted", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private static LDAPException failure(Throwable cause) {
        if (cause instanceof LDAPException known) {
            return known;
        }
        if (cause instanceof RuntimeException unknown) {
            throw unknown;
        }
        throw new IllegalStateException(cause);
    }
}
