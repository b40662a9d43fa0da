package mentoring.web.job;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Map;
import mentoring.shared.JobState;
import mentoring.shared.Phrase;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.boundary.JobFilter;
import mentoring.web.Api;
import mentoring.web.Choice;

/** Which jobs to list: {@code subsidiary}, {@code kind} and {@code state}, each of which may be left out. */
public class JobQuery {
    @QueryParam("subsidiary")
    private String subsidiary;

    @QueryParam("kind")
    private String kind;

    @QueryParam("state")
    private String state;

    /** Refused with {@code invalid-input} when the subsidiary is no code, or the state is none. */
    JobFilter filter() {
        return new JobFilter(subsidiary == null ? null : new SubsidiaryCode(subsidiary), kind, state());
    }

    private JobState state() {
        JobState[] states = JobState.values();
        return Choice.of(
                states, "state", state, new Phrase(Api.class, "query.one-of", Map.of("values", Arrays.asList(states))));
    }
}
