package mentoring.shared.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.shared.Caller;
import mentoring.shared.JobCounts;
import mentoring.shared.JobId;
import mentoring.shared.Role;
import mentoring.shared.entity.Job;

/** The kinds of jobs there are. */
@Dependent
public class JobKinds {
    @Inject
    @Any
    Instance<JobKind> kinds;

    /** A job whose kind this version does not know is a mistake of ours: jobs are written by their capabilities alone. */
    public JobKind of(Job job) {
        return all().filter(kind -> kind.name().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of job is called " + job.kind()));
    }

    public JobCounts counts(Job job) {
        return of(job).counts(List.of(job.id())).getOrDefault(job.id(), JobCounts.NONE);
    }

    /** Those of the jobs that count something, of whatever kinds they are. */
    public Map<JobId, JobCounts> countsOfAll(Collection<Job> jobs) {
        Map<JobId, JobCounts> counts = new HashMap<>();
        all().forEach(kind -> counts.putAll(kind.counts(jobs.stream()
                .filter(job -> job.kind().equals(kind.name()))
                .map(Job::id)
                .toList())));
        return counts;
    }

    /** Everybody who sees some kind of job. */
    public Role[] readers() {
        return all().flatMap(kind -> Stream.of(kind.readers())).distinct().toArray(Role[]::new);
    }

    /** The kinds that one of the caller's roles sees, somewhere. */
    public List<JobKind> seenBy(Caller caller) {
        return all().filter(kind -> caller.isAnyOf(kind.readers())).toList();
    }

    Stream<JobKind> all() {
        return kinds.stream();
    }
}
