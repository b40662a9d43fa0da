package mentoring.web.job;

import java.time.Instant;
import mentoring.shared.JobId;
import mentoring.shared.JobState;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.boundary.JobView;

/** How a job may stand. */
final class States {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private States() {}

    static JobView running(long id, long done) {
        return view(id, JobState.RUNNING, done);
    }

    static JobView ended(long id) {
        return view(id, JobState.DONE, 100);
    }

    private static JobView view(long id, JobState state, long done) {
        return new JobView(
                new JobId(id),
                "digging",
                "wave/1",
                new SubsidiaryCode("aurore-uk"),
                state,
                null,
                done,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                "op",
                NOW,
                NOW,
                NOW,
                null,
                null,
                null,
                null);
    }
}
