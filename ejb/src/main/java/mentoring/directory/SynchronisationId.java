package mentoring.directory;

import mentoring.shared.Id;
import mentoring.shared.JobId;

/** Names one synchronisation of one subsidiary; also the id of the job that shows its progress. */
public record SynchronisationId(long value) implements Id {
    public JobId job() {
        return new JobId(value);
    }
}
