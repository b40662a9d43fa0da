package mentoring.shared.boundary;

import java.time.Duration;
import java.time.Instant;
import mentoring.shared.JobCounts;
import mentoring.shared.JobId;
import mentoring.shared.JobState;
import mentoring.shared.JobTotal;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.JobKind;
import mentoring.shared.entity.Headway;
import mentoring.shared.entity.Job;

/**
 * Long work and how far it has come.
 *
 * @param kind of work, for example {@code synchronisation}
 * @param subject what it is about, as in an address, for example {@code subsidiary/aurore-services}
 * @param phase null unless it is running; the kind says which there are
 * @param done in this phase, of the things that the phase goes through; once ended, of the last phase
 * @param total how many there are in this phase; null while unknown
 * @param totalEstimated true for a total known from elsewhere that may turn out to be wrong; null without a total
 * @param ratePerSecond done in a second, over the last ten to twenty seconds of the phase; null while too early to tell
 * @param remainingSeconds until the phase is over, as fast as lately; null while unknown
 * @param read what a synchronisation counts, like joined, changed, left and skipped; null for other kinds
 * @param cancelRequested true when it was asked to stop, at its next report
 * @param restartOf the interrupted job in whose place it goes; may be null
 * @param updatedAt when it was last heard of
 * @param problem a stable code; null unless it has failed
 * @param explanation the problem in words, and what to do
 * @param detail what an operator needs besides; may be null
 */
public record JobView(
        JobId id,
        String kind,
        String subject,
        SubsidiaryCode subsidiary,
        JobState state,
        String phase,
        long done,
        Long total,
        Boolean totalEstimated,
        Double ratePerSecond,
        Long remainingSeconds,
        Integer read,
        Integer joined,
        Integer changed,
        Integer left,
        Integer skipped,
        boolean cancelRequested,
        JobId restartOf,
        String startedBy,
        Instant queuedAt,
        Instant startedAt,
        Instant updatedAt,
        Instant endedAt,
        String problem,
        Localised explanation,
        String detail) {
    private static final double TENTHS = 10;

    /** A job as it is seen at a moment. */
    public static JobView of(Job job, JobKind kind, JobCounts counts, Instant now) {
        Headway headway = job.headway();
        JobTotal total = headway.total();
        return new JobView(
                job.id(),
                job.kind(),
                job.subject(),
                job.subsidiary(),
                job.state(),
                headway.phase(),
                headway.done(),
                total.count(),
                total.count() == null ? null : total.estimated(),
                rate(headway, now),
                headway.remaining(now).map(Duration::toSeconds).orElse(null),
                counts.read(),
                counts.joined(),
                counts.changed(),
                counts.left(),
                counts.skipped(),
                job.isCancelRequested(),
                job.restartOf(),
                job.startedBy(),
                job.queuedAt(),
                job.startedAt(),
                headway.touchedAt(),
                job.endedAt(),
                job.problem(),
                job.problem() == null ? null : kind.explanation(job),
                job.problemDetail());
    }

    private static Double rate(Headway headway, Instant now) {
        return headway.rate(now).isPresent() ? Math.round(headway.rate(now).getAsDouble() * TENTHS) / TENTHS : null;
    }

    public boolean hasEnded() {
        return state.hasEnded();
    }
}
