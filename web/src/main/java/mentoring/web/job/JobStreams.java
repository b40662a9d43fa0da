package mentoring.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.shared.JobId;
import mentoring.shared.RequestRefused;
import mentoring.shared.boundary.JobView;
import mentoring.shared.boundary.Jobs;
import mentoring.shared.boundary.TimedWork;

/** The open streams of this node: one look at the database a second for all of them. */
@ApplicationScoped
public class JobStreams {
    static final int MOST = 200;
    static final int MOST_OF_ONE = 10;
    private static final int MOST_SENDERS = 8;
    private static final long IDLE_SECONDS = 30;

    private static final Logger LOG = System.getLogger(JobStreams.class.getName());

    private final Set<JobStream> open = ConcurrentHashMap.newKeySet();

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Resource
    private ManagedThreadFactory threads;

    private ScheduledExecutorService ticker;
    ExecutorService senders;

    @PostConstruct
    void begin() {
        senders = new ThreadPoolExecutor(
                0, MOST_SENDERS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
        ticker = Executors.newSingleThreadScheduledExecutor(threads);
        ticker.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        ticker.shutdownNow();
        senders.shutdownNow();
        open.forEach(this::drop);
    }

    /** Tells the reader how the job stands, and from then on whatever is new; {@code too-many-streams} when there are too many open. */
    public void open(JobView job, JobReader reader) {
        long own = open.stream().filter(it -> it.isReadBy(reader.subject())).count();
        if (own >= MOST_OF_ONE || open.size() >= MOST) {
            throw RequestRefused.tooManyStreams(MOST_OF_ONE, MOST);
        }
        JobStream stream = new JobStream(job.id(), reader, clock.instant());
        open.add(stream);
        tell(stream, job);
    }

    void tick() {
        if (!open.isEmpty()) {
            TimedWork.attempt(this::tellAll, "readers of jobs are told the next time");
        }
    }

    private void tellAll() {
        Set<JobId> watched = open.stream().map(JobStream::job).collect(Collectors.toSet());
        Map<JobId, JobView> now =
                jobs.watched(watched).stream().collect(Collectors.toMap(JobView::id, Function.identity()));
        open.forEach(stream -> tell(stream, now.get(stream.job())));
    }

    private void tell(JobStream stream, JobView now) {
        if (stream.take()) {
            try {
                senders.execute(() -> send(stream, now));
            } catch (RejectedExecutionException busy) {
                // All senders wait for readers who do not read: the next second brings a newer state anyway.
                stream.release();
            }
        }
    }

    private void send(JobStream stream, JobView now) {
        boolean goesOn = false;
        try {
            goesOn = stream.tell(now, clock.instant());
        } catch (RuntimeException gone) {
            LOG.log(Level.DEBUG, "a reader of jobs has gone", gone);
        } finally {
            stream.release();
            if (!goesOn) {
                drop(stream);
            }
        }
    }

    private void drop(JobStream stream) {
        open.remove(stream);
        stream.close();
    }
}
