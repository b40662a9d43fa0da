package mentoring.shared.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import mentoring.shared.IllegalTransition;
import mentoring.shared.JobId;
import mentoring.shared.JobState;
import mentoring.shared.JobTotal;
import mentoring.shared.SubsidiaryCode;

/** One piece of long work: what it is about, how far it has come, and what became of it. */
@Entity
public class Job {
    /** A job that has not reported for so long is dead, whichever node it ran on. */
    public static final Duration SILENCE = Duration.ofMinutes(10);

    private static final int LONGEST_DETAIL = 1000;

    // Synchronisations were the first jobs: the sequence has kept their name, and old ids their owner.
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_seq")
    @SequenceGenerator(name = "job_seq", sequenceName = "synchronisation_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String kind;
    private String subject;
    private String subsidiary;
    private String runningFor;
    private String node;
    private String startedBy;
    private Long restartOf;

    @Enumerated(EnumType.STRING)
    private JobState state;

    @Embedded
    private Headway headway;

    private boolean cancelRequested;
    private Instant queuedAt;
    private Instant startedAt;
    private Instant endedAt;
    private String problem;
    private String problemDetail;

    protected Job() {}

    /**
     * Waits to be run; one at a time for a kind and subject, on whichever node.
     *
     * @param kind as in {@code JobKind}, at most 40 characters
     * @param subject what it is about, as in an address, for example {@code wave/3}; at most 100 characters
     * @param subsidiary in whose scope it is seen
     * @param node where it will run, so that a restart of that node can tell that it was interrupted
     */
    public Job(String kind, String subject, SubsidiaryCode subsidiary, String node, String startedBy, Instant at) {
        this.kind = kind;
        this.subject = subject;
        this.subsidiary = subsidiary.value();
        this.runningFor = key(kind, subject);
        this.node = node;
        this.startedBy = startedBy;
        this.state = JobState.QUEUED;
        this.headway = new Headway(at);
        this.queuedAt = at;
    }

    /** What a job is alone on until it has ended. */
    public static String key(String kind, String subject) {
        return kind + "/" + subject;
    }

    /** This one goes in the place of one that was interrupted. */
    public void restarts(JobId interrupted) {
        restartOf = interrupted.value();
    }

    public void begin(Instant at) {
        become(JobState.RUNNING, at);
        startedAt = at;
    }

    /** A phase begins, and with it done and rate; a job that was taken for dead meanwhile is refused with {@code illegal-transition}. */
    public void enter(String phase, JobTotal toDo, Instant at) {
        mustRun();
        headway.enter(phase, toDo, at);
    }

    /** Notes how far a phase has come, and enters it first if need be; refused as {@link #enter}. */
    public void advance(String phase, long done, Instant at) {
        mustRun();
        headway.advance(phase, done, at);
    }

    /** Refuses with {@code illegal-transition} when the job does not run, perhaps because it was taken for dead. */
    public void mustRun() {
        if (state != JobState.RUNNING) {
            IllegalTransition.check(kind, state, JobState.RUNNING, Set.of());
        }
    }

    public void complete(Instant at) {
        end(JobState.DONE, at);
    }

    /**
     * Ends without having done everything.
     *
     * @param reason a stable code
     * @param detail what an operator needs besides; may be null
     */
    public void fail(String reason, String detail, Instant at) {
        end(JobState.FAILED, at);
        problem = reason;
        problemDetail = detail == null ? null : detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
    }

    public void cancel(Instant at) {
        end(JobState.CANCELLED, at);
    }

    /** Asks a running job to stop at its next report; refused with {@code illegal-transition} when it has ended. */
    public void requestCancellation() {
        IllegalTransition.check(kind, state, JobState.CANCELLED, state.next());
        cancelRequested = true;
    }

    private void become(JobState to, Instant at) {
        IllegalTransition.check(kind, state, to, state.next());
        state = to;
        headway.touch(at);
    }

    private void end(JobState to, Instant at) {
        become(to, at);
        endedAt = at;
        runningFor = null;
        headway.end();
    }

    /** True when nothing was heard of a job for so long that it cannot be alive. */
    public boolean isSilentSince(Instant now) {
        return !state.hasEnded() && headway.touchedAt().plus(SILENCE).isBefore(now);
    }

    public JobId id() {
        return new JobId(id);
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public String startedBy() {
        return startedBy;
    }

    /** Null unless it goes in the place of an interrupted one. */
    public JobId restartOf() {
        return restartOf == null ? null : new JobId(restartOf);
    }

    public JobState state() {
        return state;
    }

    public Headway headway() {
        return headway;
    }

    public boolean isCancelRequested() {
        return cancelRequested;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String problem() {
        return problem;
    }

    public String problemDetail() {
        return problemDetail;
    }
}
