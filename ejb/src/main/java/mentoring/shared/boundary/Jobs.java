package mentoring.shared.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mentoring.shared.Caller;
import mentoring.shared.JobCounts;
import mentoring.shared.JobId;
import mentoring.shared.JobState;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.control.JobKind;
import mentoring.shared.control.JobKinds;
import mentoring.shared.control.JobQuery;
import mentoring.shared.control.JobSearch;
import mentoring.shared.control.JobTransitions;
import mentoring.shared.control.StoredJobs;
import mentoring.shared.entity.Job;

/** Long work of every kind, watched and cancelled; each kind is started by its own capability. */
@Stateless
public class Jobs {
    @Inject
    StoredJobs stored;

    @Inject
    JobSearch search;

    @Inject
    JobKinds kinds;

    @Inject
    JobTransitions transitions;

    @Inject
    Clock clock;

    /** The jobs of the caller's scope in order of their ids; {@code not-allowed} for roles that see no kind of them. */
    public Page<JobView> list(Caller caller, JobFilter filter, PageRequest page) {
        caller.mustBe(kinds.readers());
        List<Job> found = search.find(query(caller, filter), page);
        return Page.of(views(found), page, view -> view.id().value());
    }

    /** One job of the caller's scope; {@code not-found} outside of it. */
    public JobView get(Caller caller, JobId id) {
        caller.mustBe(kinds.readers());
        return stored.find(id)
                .filter(job -> maySee(caller, job))
                .map(this::view)
                .orElseThrow(() -> NotFound.of("job", id.value()));
    }

    /**
     * Cancels a job that waits at once; asks one that runs to stop at its next report, within about a second.
     *
     * <p>Asked again it answers the same. Refusals: {@code not-found} outside the scope; {@code illegal-transition} when it has ended.
     */
    public JobView cancel(Caller caller, JobId id) {
        caller.mustBe(kinds.readers());
        Job job = stored.locked(id).filter(it -> maySee(caller, it)).orElseThrow(() -> NotFound.of("job", id.value()));
        job.requestCancellation();
        if (job.state() == JobState.QUEUED) {
            transitions.cancel(job, kinds.counts(job));
        }
        return view(job);
    }

    /** For streams, whose readers were let in by {@link #get}: those of the jobs that there are. */
    public List<JobView> watched(Collection<JobId> ids) {
        return views(stored.find(ids));
    }

    private JobQuery query(Caller caller, JobFilter filter) {
        List<JobKind> seen = kinds.seenBy(caller);
        return new JobQuery(
                seen.stream()
                        .filter(kind -> caller.mayEverywhere(kind.readers()))
                        .map(JobKind::name)
                        .toList(),
                seen.stream().map(JobKind::name).toList(),
                caller.subsidiaries(),
                filter.kind(),
                filter.subsidiary(),
                filter.state());
    }

    private boolean maySee(Caller caller, Job job) {
        return caller.may(job.subsidiary(), kinds.of(job).readers());
    }

    private List<JobView> views(List<Job> jobs) {
        Map<JobId, JobCounts> counts = kinds.countsOfAll(jobs);
        return jobs.stream()
                .map(job ->
                        JobView.of(job, kinds.of(job), counts.getOrDefault(job.id(), JobCounts.NONE), clock.instant()))
                .toList();
    }

    private JobView view(Job job) {
        return JobView.of(job, kinds.of(job), kinds.counts(job), clock.instant());
    }
}
