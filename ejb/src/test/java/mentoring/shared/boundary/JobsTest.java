package mentoring.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import mentoring.shared.Caller;
import mentoring.shared.IllegalTransition;
import mentoring.shared.JobId;
import mentoring.shared.JobState;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.Digging;
import mentoring.shared.control.JobSearch;
import mentoring.shared.control.JobTransitions;
import mentoring.shared.control.StoredJobs;
import mentoring.shared.entity.Job;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final JobFilter ALL = new JobFilter(null, null, null);
    private static final PageRequest FIRST = new PageRequest(0, 50);

    private final TestDatabase database = new TestDatabase();
    private final Transitions transitions = new Transitions();
    private final Jobs jobs = Injection.into(
            new Jobs(),
            Injection.into(new StoredJobs(), database.entityManager()),
            Injection.into(new JobSearch(), database.entityManager()),
            new Digging(),
            Injection.into(new JobTransitions(), transitions, CLOCK),
            CLOCK);
    private final Caller hr = caller(Role.SUBSIDIARY_HR, "aurore-uk");
    private final Caller groupHr = caller(Role.GROUP_HR);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void lists_the_jobs_of_the_scope_alone() {
        JobId here = queued("aurore-uk", "wave/1");
        JobId elsewhere = queued("aurore-italia", "wave/2");

        assertThat(ids(hr, ALL)).containsExactly(here);
        assertThat(ids(groupHr, ALL)).containsExactly(here, elsewhere);
        assertThat(ids(caller(Role.SUBSIDIARY_HR), ALL)).isEmpty();
    }

    @Test
    void finds_jobs_by_subsidiary_kind_and_state() {
        JobId one = queued("aurore-uk", "wave/1");
        JobId other = queued("aurore-italia", "wave/2");
        begun(other);

        assertThat(ids(groupHr, new JobFilter(new SubsidiaryCode("aurore-uk"), null, null)))
                .containsExactly(one);
        assertThat(ids(groupHr, new JobFilter(null, Digging.KIND, JobState.RUNNING)))
                .containsExactly(other);
        assertThat(ids(groupHr, new JobFilter(null, "pairing", null))).isEmpty();
    }

    @Test
    void lists_page_by_page() {
        JobId first = queued("aurore-uk", "wave/1");
        JobId second = queued("aurore-uk", "wave/2");

        Page<JobView> page = jobs.list(hr, ALL, new PageRequest(0, 1));
        assertThat(page.items()).extracting(JobView::id).containsExactly(first);
        assertThat(jobs.list(hr, ALL, new PageRequest(page.next().orElseThrow(), 1))
                        .items())
                .extracting(JobView::id)
                .containsExactly(second);
    }

    @Test
    void shows_a_job_with_what_its_kind_counts() {
        JobView shown = jobs.get(hr, queued("aurore-uk", "wave/1"));

        assertThat(shown.subject()).isEqualTo("wave/1");
        assertThat(shown.read()).isEqualTo(3);
        assertThat(shown.joined()).isNull();
        assertThat(shown.skipped()).isEqualTo(1);
    }

    @Test
    void hides_jobs_from_other_scopes_and_refuses_other_roles() {
        JobId elsewhere = queued("aurore-italia", "wave/2");
        Caller manager = caller(Role.PROGRAMME_MANAGER, "aurore-italia");

        assertThatThrownBy(() -> jobs.get(hr, elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> database.inTransaction(() -> jobs.cancel(hr, elsewhere)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> jobs.get(hr, new JobId(4711))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> jobs.get(manager, elsewhere)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> jobs.list(manager, ALL, FIRST)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void cancels_at_once_what_waits() {
        JobId waiting = queued("aurore-uk", "wave/1");

        JobView cancelled = database.inTransaction(() -> jobs.cancel(hr, waiting));

        assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
        assertThat(transitions.told()).containsExactly("digging: QUEUED -> CANCELLED by op");
    }

    @Test
    void asks_what_runs_to_stop_and_leaves_the_rest_to_it() {
        JobId running = queued("aurore-uk", "wave/1");
        begun(running);

        JobView asked = database.inTransaction(() -> jobs.cancel(hr, running));

        assertThat(asked.state()).isEqualTo(JobState.RUNNING);
        assertThat(asked.cancelRequested()).isTrue();
        assertThat(transitions.fired()).isEmpty();
    }

    @Test
    void refuses_to_cancel_what_has_ended() {
        JobId over = queued("aurore-uk", "wave/1");
        database.inTransaction(() -> jobs.cancel(hr, over));

        assertThatThrownBy(() -> database.inTransaction(() -> jobs.cancel(hr, over)))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void shows_those_that_are_watched_as_far_as_there_are_any() {
        JobId one = queued("aurore-uk", "wave/1");

        assertThat(jobs.watched(Set.of(one, new JobId(4711))))
                .extracting(JobView::id)
                .containsExactly(one);
        assertThat(jobs.watched(Set.of())).isEmpty();
    }

    private List<JobId> ids(Caller caller, JobFilter filter) {
        return jobs.list(caller, filter, FIRST).items().stream()
                .map(JobView::id)
                .toList();
    }

    private JobId queued(String subsidiary, String subject) {
        return database.inTransaction(() -> {
            Job job = new Job(Digging.KIND, subject, new SubsidiaryCode(subsidiary), "main", "op", CLOCK.instant());
            database.entityManager().persist(job);
            database.entityManager().flush();
            return job.id();
        });
    }

    private void begun(JobId id) {
        database.inTransaction(() -> {
            database.entityManager().find(Job.class, id.value()).begin(CLOCK.instant());
            return id;
        });
    }

    private static Caller caller(Role role, String... subsidiaries) {
        return new Caller("somebody", Set.of(role), Set.of(subsidiaries));
    }
}
