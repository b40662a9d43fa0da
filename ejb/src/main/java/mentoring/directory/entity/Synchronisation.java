package mentoring.directory.entity;

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
import mentoring.directory.SynchronisationId;
import mentoring.directory.SynchronisationPhase;
import mentoring.directory.SynchronisationState;
import mentoring.shared.IllegalTransition;
import mentoring.shared.SubsidiaryCode;

/** One run that brings the people of a subsidiary up to what its directory shows. */
@Entity
public class Synchronisation {
    /** A run that has not reported for so long is dead, whichever node it ran on. */
    public static final Duration SILENCE = Duration.ofMinutes(10);

    private static final int LONGEST_DETAIL = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "synchronisation_seq")
    @SequenceGenerator(name = "synchronisation_seq", sequenceName = "synchronisation_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String subsidiary;
    private String runningFor;
    private String node;
    private String startedBy;
    private boolean departuresConfirmed;
    private boolean complete;

    @Enumerated(EnumType.STRING)
    private SynchronisationState state;

    @Enumerated(EnumType.STRING)
    private SynchronisationPhase phase;

    private int entriesRead;
    private int joined;
    private int changed;
    private int departed;
    private int skipped;
    private Instant queuedAt;
    private Instant startedAt;
    private Instant touchedAt;
    private Instant endedAt;
    private String problem;
    private String problemDetail;

    protected Synchronisation() {}

    /** @param node where it will run, so that a restart of that node can tell that it was interrupted */
    public Synchronisation(
            SubsidiaryCode subsidiary, String node, String startedBy, boolean departuresConfirmed, Instant at) {
        this.subsidiary = subsidiary.value();
        this.runningFor = subsidiary.value();
        this.node = node;
        this.startedBy = startedBy;
        this.departuresConfirmed = departuresConfirmed;
        this.state = SynchronisationState.QUEUED;
        this.queuedAt = at;
        this.touchedAt = at;
    }

    /** Everything is read anew, also where the directory could tell what has changed. */
    public Synchronisation completely() {
        complete = true;
        return this;
    }

    public void begin(Instant at) {
        become(SynchronisationState.RUNNING, at);
        phase = SynchronisationPhase.READING;
        startedAt = at;
    }

    /** Notes how far a run has come; one that was taken for dead in the meantime is refused with {@code illegal-transition}. */
    public void advance(Progress progress, Instant at) {
        if (state != SynchronisationState.RUNNING) {
            IllegalTransition.check("synchronisation", state, SynchronisationState.RUNNING, state.next());
        }
        phase = progress.phase();
        entriesRead = progress.read();
        joined = progress.joined();
        changed = progress.changed();
        departed = progress.left();
        skipped = progress.skipped();
        touchedAt = at;
    }

    public void complete(Instant at) {
        become(SynchronisationState.DONE, at);
        end(at);
    }

    /**
     * Ends without having done everything; what was done stays.
     *
     * @param problem a stable code
     * @param detail what an operator needs besides; may be null
     */
    public void fail(String problem, String detail, Instant at) {
        become(SynchronisationState.FAILED, at);
        end(at);
        this.problem = problem;
        this.problemDetail = detail == null ? null : detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
    }

    /** True when nothing was heard of a run for so long that it cannot be alive. */
    public boolean isSilentSince(Instant now) {
        return !state.hasEnded() && touchedAt.plus(SILENCE).isBefore(now);
    }

    private void become(SynchronisationState to, Instant at) {
        IllegalTransition.check("synchronisation", state, to, state.next());
        state = to;
        touchedAt = at;
    }

    private void end(Instant at) {
        endedAt = at;
        runningFor = null;
        phase = null;
    }

    public SynchronisationId id() {
        return new SynchronisationId(id);
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public String startedBy() {
        return startedBy;
    }

    public boolean departuresConfirmed() {
        return departuresConfirmed;
    }

    public boolean isComplete() {
        return complete;
    }

    public SynchronisationState state() {
        return state;
    }

    public Progress progress() {
        return new Progress(phase, entriesRead, joined, changed, departed, skipped);
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
