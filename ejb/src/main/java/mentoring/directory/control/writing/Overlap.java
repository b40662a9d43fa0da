package mentoring.directory.control.writing;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mentoring.directory.control.mapping.Consequences;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.Tally;

/**
 * Reads in a thread of its own while what was read before is written in the caller's, which has its transactions.
 *
 * <p>Whoever reads is a few portions ahead, then waits: what is under way is bounded, however many people there are. A failure of either side
 * ends both, and is the caller's.
 */
public final class Overlap implements Consequences {
    private static final int PORTIONS_AHEAD = 4;

    private final Consequences writer;
    private final BlockingQueue<Runnable> steps = new ArrayBlockingQueue<>(PORTIONS_AHEAD);
    private boolean ended;

    private Overlap(Consequences writer) {
        this.writer = writer;
    }

    /**
     * Returns when all is read and written.
     *
     * @param reading hands on what it finds; must not need anything of the container but by {@link #ask}
     * @param writer is called in the order of the read, by the caller's thread
     */
    public static void of(Consumer<Overlap> reading, Consequences writer) {
        Overlap overlap = new Overlap(writer);
        Thread reader = new Thread(() -> overlap.read(reading), "directory-reading");
        reader.setDaemon(true);
        reader.start();
        try {
            overlap.write();
        } finally {
            reader.interrupt();
        }
    }

    @Override
    public void portion(List<PersonChange> changes, Tally tally) {
        Tally now = tally.copy();
        put(() -> writer.portion(changes, now));
    }

    @Override
    public void departures(List<KnownPerson> gone, Tally tally) {
        put(() -> writer.departures(gone, tally));
    }

    @Override
    public void departuresToConfirm(List<KnownPerson> gone, Tally tally) {
        put(() -> writer.departuresToConfirm(gone, tally));
    }

    @Override
    public void departuresInDoubt(List<KnownPerson> gone, List<String> silent, Tally tally) {
        put(() -> writer.departuresInDoubt(gone, silent, tally));
    }

    /** Has the caller's thread answer a question, after all that was handed on before. */
    public <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        put(() -> answer.complete(question.get()));
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody answers any more", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void read(Consumer<Overlap> reading) {
        try {
            reading.accept(this);
            put(() -> ended = true);
        } catch (RuntimeException failure) {
            putUnlessAbandoned(() -> {
                throw failure;
            });
        } catch (Error failure) {
            putUnlessAbandoned(() -> {
                throw failure;
            });
        }
    }

    /** Whoever is interrupted failed because the writer did: that is known already. */
    private void putUnlessAbandoned(Runnable failure) {
        if (!Thread.currentThread().isInterrupted()) {
            put(failure);
        }
    }

    private void write() {
        try {
            while (!ended) {
                steps.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a directory was read", e);
        }
    }

    private void put(Runnable step) {
        try {
            steps.put(step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody takes what is read any more", e);
        }
    }
}
