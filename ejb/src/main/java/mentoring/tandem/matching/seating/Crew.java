package mentoring.tandem.matching.seating;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Shares work that falls into independent items, so that the result never depends on who did what.
 *
 * @param executor runs all hands but the caller's own; not used with one hand
 * @param hands 1 to 127
 */
public record Crew(Executor executor, int hands, Runnable heeded) {
    private static final int BLOCK = 16;

    /** Heeds nothing. */
    public Crew(Executor executor, int hands) {
        this(executor, hands, () -> {});
    }

    /** The caller works alone. */
    public static Crew alone() {
        return new Crew(Runnable::run, 1);
    }

    /**
     * The same crew, heeding something.
     *
     * @param heeded run every now and then by the one who leads, many times a second; what it throws ends the work
     */
    public Crew heeding(Runnable heeded) {
        return new Crew(executor, hands, heeded);
    }

    /** Lets what is heeded end the work. */
    public void heed() {
        heeded.run();
    }

    /** @param worker of each hand, from 0 up; every item goes to one of them */
    public void share(int items, IntFunction<IntConsumer> worker) {
        heed();
        AtomicInteger next = new AtomicInteger();
        int wanted = Math.min(hands, 1 + items / BLOCK);
        List<Runnable> jobs = IntStream.range(0, wanted)
                .mapToObj(worker)
                .<Runnable>map(one -> () -> work(one, next, items))
                .toList();
        List<CompletableFuture<Void>> others = IntStream.range(1, wanted)
                .mapToObj(hand -> CompletableFuture.runAsync(jobs.get(hand), executor))
                .toList();
        jobs.get(0).run();
        others.forEach(CompletableFuture::join);
    }

    private static void work(IntConsumer worker, AtomicInteger next, int items) {
        for (int from = next.getAndAdd(BLOCK); from < items; from = next.getAndAdd(BLOCK)) {
            for (int item = from; item < Math.min(items, from + BLOCK); item++) {
                worker.accept(item);
            }
        }
    }
}
