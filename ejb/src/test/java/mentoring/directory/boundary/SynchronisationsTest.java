package mentoring.directory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import mentoring.directory.ASubsidiary;
import mentoring.directory.DirectoryRefused;
import mentoring.directory.Facts;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.GoodSettings;
import mentoring.directory.control.ListedDepartures;
import mentoring.directory.control.StoredSynchronisations;
import mentoring.directory.control.SynchronisationRequested;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.writing.ShownPeople;
import mentoring.directory.entity.Departure;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.Caller;
import mentoring.shared.JobCounts;
import mentoring.shared.JobState;
import mentoring.shared.NotFound;
import mentoring.shared.PageRequest;
import mentoring.shared.Refusal;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.boundary.JobView;
import mentoring.shared.control.JobDeaths;
import mentoring.shared.control.JobKind;
import mentoring.shared.control.JobKinds;
import mentoring.shared.control.JobTransitions;
import mentoring.shared.control.StoredJobs;
import mentoring.shared.entity.Job;
import mentoring.testing.Heard;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SynchronisationsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final PageRequest FIRST = new PageRequest(0, 50);

    private final TestDatabase database = new TestDatabase();
    private final Heard<SynchronisationRequested> requests = new Heard<>();
    private final StoredSynchronisations stored =
            Injection.into(new StoredSynchronisations(), database.entityManager());
    private final SynchronisationKind kind = Injection.into(
            new SynchronisationKind(), stored, Injection.into(new ShownPeople(), database.entityManager()), queue());
    private final Synchronisations synchronisations = Injection.into(
            new Synchronisations(),
            stored,
            queue(),
            kind,
            Injection.into(new ListedDepartures(), database.entityManager()),
            deaths(),
            settings(),
            CLOCK);
    private final Caller operator = new Caller("op", Set.of(Role.OPERATOR), Set.of());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void queues_a_job() {
        JobView job = start(NewSynchronisation.USUAL);

        assertThat(job.state()).isEqualTo(JobState.QUEUED);
        assertThat(job.subject()).isEqualTo("subsidiary/aurore-services");
        assertThat(job.read()).isZero();
        assertThat(requests.fired()).extracting(it -> it.id().job()).containsExactly(job.id());
    }

    @Test
    void runs_one_at_a_time() {
        start(NewSynchronisation.USUAL);

        refused("synchronisation-running", NewSynchronisation.USUAL);
    }

    @Test
    void takes_the_place_of_one_that_has_died() {
        Instant before = CLOCK.instant().minus(Job.SILENCE).minusMillis(1);
        Synchronisation died = database.inTransaction(() -> {
            Synchronisation silent = new Synchronisation(ASubsidiary.CODE, "main", "op", false, before);
            stored.add(silent);
            return silent;
        });

        JobView job = start(NewSynchronisation.USUAL);

        assertThat(job.state()).isEqualTo(JobState.QUEUED);
        assertThat(stored.find(died.id()).orElseThrow().problem()).isEqualTo("interrupted");
    }

    @Test
    void confirms_no_list_that_is_not_kept() {
        SynchronisationId never = failed();

        refused("departures-list-gone", confirming(never));
        refused("departures-list-gone", confirming(new SynchronisationId(4711)));
    }

    @Test
    void confirms_the_list_that_was_seen() {
        SynchronisationId listing = failed();
        list(listing, "anna");

        JobView job = start(confirming(listing));

        Synchronisation queued = database.inTransaction(
                () -> stored.find(new SynchronisationId(job.id().value())).orElseThrow());
        assertThat(queued.departuresOf()).contains(listing);
    }

    @Test
    void shows_the_list_within_the_scope() {
        SynchronisationId listing = failed();
        list(listing, "anna");
        Caller elsewhere = new Caller("hr", Set.of(Role.SUBSIDIARY_HR), Set.of("aurore-uk"));

        assertThat(synchronisations.departures(operator, listing, FIRST).items())
                .extracting(PersonView::login)
                .containsExactly("anna");
        assertThatThrownBy(() -> synchronisations.departures(elsewhere, listing, FIRST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asks_the_same_again_in_the_place_of_an_interrupted_one() {
        SynchronisationId interrupted = failed();

        database.inTransaction(() -> {
            kind.restart(stored.find(interrupted).orElseThrow().job());
            return interrupted;
        });

        List<Synchronisation> both = stored.recent(ASubsidiary.CODE, 2);
        Synchronisation again = both.stream()
                .filter(it -> it.state() == JobState.QUEUED)
                .findFirst()
                .orElseThrow();
        assertThat(again.job().restartOf()).isEqualTo(interrupted.job());
        assertThat(again.isComplete()).isTrue();
        assertThat(again.job().startedBy()).isEqualTo("system");
    }

    private JobView start(NewSynchronisation command) {
        return database.inTransaction(() -> synchronisations.start(operator, ASubsidiary.CODE, command));
    }

    private void refused(String code, NewSynchronisation command) {
        assertThatThrownBy(() -> start(command))
                .isInstanceOf(DirectoryRefused.class)
                .extracting(refused -> ((Refusal) refused).code())
                .isEqualTo(code);
    }

    private SynchronisationId failed() {
        return database.inTransaction(() -> {
            Synchronisation it =
                    new Synchronisation(ASubsidiary.CODE, "main", "op", false, CLOCK.instant()).completely();
            it.job().fail("interrupted", null, CLOCK.instant());
            stored.add(it);
            return it.id();
        });
    }

    private void list(SynchronisationId listing, String login) {
        database.inTransaction(() -> {
            Person person = new Person(ASubsidiary.CODE, Facts.of(login).facts());
            database.entityManager().persist(person);
            database.entityManager().flush();
            database.entityManager().persist(new Departure(listing, person.id()));
            return person;
        });
    }

    private SynchronisationQueue queue() {
        return Injection.into(
                new SynchronisationQueue(),
                stored,
                Injection.into(new JobTransitions(), new Transitions(), CLOCK),
                requests,
                CLOCK,
                "main");
    }

    private JobDeaths deaths() {
        StoredJobs jobs = Injection.into(new StoredJobs(), database.entityManager());
        JobKinds kinds = new JobKinds() {
            @Override
            public JobKind of(Job job) {
                return kind;
            }

            @Override
            public JobCounts counts(Job job) {
                return JobCounts.NONE;
            }
        };
        return Injection.into(
                new JobDeaths(), kinds, jobs, Injection.into(new JobTransitions(), new Transitions(), CLOCK), CLOCK);
    }

    private static GoodSettings settings() {
        return new GoodSettings() {
            @Override
            public SubsidiarySettings of(SubsidiaryCode asked) {
                return ASubsidiary.usual();
            }
        };
    }

    private static NewSynchronisation confirming(SynchronisationId listing) {
        return new NewSynchronisation(null, listing, null);
    }
}
