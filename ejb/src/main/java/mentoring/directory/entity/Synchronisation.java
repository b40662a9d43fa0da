package mentoring.directory.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import mentoring.directory.SynchronisationId;
import mentoring.directory.SynchronisationPhase;
import mentoring.shared.JobState;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.entity.Job;

/** One run that brings the people of a subsidiary up to what its directory shows: a job, with what only synchronisations know. */
@Entity
public class Synchronisation {
    /** The kind of its jobs. */
    public static final String KIND = "synchronisation";

    /** The problem of one that stopped before more departures than are believed. */
    public static final String TO_CONFIRM = "departures-to-confirm";

    /** The problem of one that waits for a neighbour which cannot be asked where people have gone. */
    public static final String IN_DOUBT = "departures-in-doubt";

    @Id
    private Long id;

    @Version
    private long version;

    @MapsId
    @OneToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "id")
    private Job job;

    private String subsidiary;
    private boolean departuresConfirmed;
    private Long departuresOf;
    private boolean complete;
    private int entriesRead;
    private int joined;
    private int changed;
    private int departed;
    private int skipped;

    protected Synchronisation() {}

    /** @param node where it will run, so that a restart of that node can tell that it was interrupted */
    public Synchronisation(
            SubsidiaryCode subsidiary, String node, String startedBy, boolean departuresConfirmed, Instant at) {
        this.job = new Job(KIND, subject(subsidiary), subsidiary, node, startedBy, at);
        this.subsidiary = subsidiary.value();
        this.departuresConfirmed = departuresConfirmed;
    }

    /** What its job is about. */
    public static String subject(SubsidiaryCode subsidiary) {
        return "subsidiary/" + subsidiary.value();
    }

    /** Everything is read anew, also where the directory could tell what has changed. */
    public Synchronisation completely() {
        complete = true;
        return this;
    }

    /** Somebody has seen the departures that another one listed, and stands by these. */
    public Synchronisation confirming(SynchronisationId listed) {
        departuresOf = listed.value();
        return this;
    }

    /** Another one that is asked the same, and goes in the place of this interrupted one. */
    public Synchronisation again(String node, String startedBy, Instant at) {
        Synchronisation again = new Synchronisation(subsidiary(), node, startedBy, departuresConfirmed, at);
        again.complete = complete;
        again.departuresOf = departuresOf;
        again.job.restarts(job.id());
        return again;
    }

    /** Notes how far a run has come; one that was taken for dead in the meantime is refused with {@code illegal-transition}. */
    public void advance(Progress progress, Instant at) {
        job.advance(progress.phase().name(), progress.done(), at);
        entriesRead = progress.read();
        joined = progress.joined();
        changed = progress.changed();
        departed = progress.left();
        skipped = progress.skipped();
    }

    public SynchronisationId id() {
        return new SynchronisationId(job.id().value());
    }

    public Job job() {
        return job;
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    /** However many they are. */
    public boolean departuresConfirmed() {
        return departuresConfirmed;
    }

    /** Whose list of departures was confirmed. */
    public Optional<SynchronisationId> departuresOf() {
        return Optional.ofNullable(departuresOf).map(SynchronisationId::new);
    }

    public boolean isComplete() {
        return complete;
    }

    public JobState state() {
        return job.state();
    }

    public Progress progress() {
        String phase = job.headway().phase();
        return new Progress(
                phase == null ? null : SynchronisationPhase.valueOf(phase),
                entriesRead,
                joined,
                changed,
                departed,
                skipped);
    }

    public Instant endedAt() {
        return job.endedAt();
    }

    public String problem() {
        return job.problem();
    }

    public String problemDetail() {
        return job.problemDetail();
    }
}
