package mentoring.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeState;
import mentoring.reporting.entity.AuditEntry;
import mentoring.shared.Births;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import mentoring.shared.control.ManyRows;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditRecorderTest {
    private static final Instant NOW = Instant.parse("2026-06-15T09:00:00.123456Z");
    private static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");

    /** Without what the persistence provider weaves into entities. */
    private static final RecursiveComparisonConfiguration AS_STORED = RecursiveComparisonConfiguration.builder()
            .withIgnoredFields("id")
            .withIgnoredFieldsMatchingRegexes("_persistence_.*")
            .build();

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final AuditRecorder recorder = Injection.into(new AuditRecorder(), em, Injection.into(new ManyRows(), em));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void writes_who_changed_what_when_and_how() {
        record(Transition.of(
                "tandem", new TandemId(7), SERVICES, TandemState.ACTIVE, TandemState.PAUSED, "leo.petit", NOW));

        AuditEntry entry = trail().get(0);
        assertThat(entry.actor()).isEqualTo("leo.petit");
        assertThat(entry.occurredAt()).isEqualTo(NOW);
        assertThat(entry.kind()).isEqualTo("tandem");
        assertThat(entry.subject()).isEqualTo("7");
        assertThat(entry.subsidiary()).contains(SERVICES);
        assertThat(entry.fromState()).contains("ACTIVE");
        assertThat(entry.toState()).isEqualTo("PAUSED");
    }

    @Test
    void writes_a_birth_in_the_whole_group() {
        record(Transition.of("programme", new ProgrammeId(1), null, null, ProgrammeState.DRAFT, "claire", NOW));

        assertThat(trail().get(0).subsidiary()).isEmpty();
        assertThat(trail().get(0).fromState()).isEmpty();
    }

    @Test
    void writes_states_and_no_facts() {
        Transition silent = Transition.of(
                "tandem", new TandemId(7), SERVICES, TandemState.ACTIVE, TandemState.PAUSED, "leo.petit", NOW);

        record(silent.with("reason", "between the two of us"));

        List<?> columns = em.createNativeQuery("select * from audit_entry").getResultList();
        assertThat(columns)
                .singleElement()
                .satisfies(row -> assertThat((Object[]) row)
                        .doesNotContain("between the two of us")
                        .hasSize(8));
    }

    @Test
    void writes_nothing_of_a_change_that_is_rolled_back() {
        Transition change = Transition.of(
                "tandem", new TandemId(7), SERVICES, TandemState.ACTIVE, TandemState.PAUSED, "leo.petit", NOW);

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    recorder.record(change);
                    throw new IllegalStateException("refused after all");
                }))
                .hasMessage("refused after all");

        assertThat(trail()).isEmpty();
    }

    @Test
    void writes_births_as_it_would_write_each_of_them() {
        Transition first =
                Transition.of("programme", new ProgrammeId(1), null, null, ProgrammeState.DRAFT, "claire", NOW);
        Transition second =
                Transition.of("tandem", new TandemId(7), SERVICES, null, TandemState.PROPOSED, "leo.petit", NOW);
        record(first);
        record(second);

        database.inTransaction(() -> {
            recorder.recordAll(new Births(List.of(first, second)));
            return first;
        });

        List<AuditEntry> trail = trail();
        assertThat(trail).extracting(AuditEntry::id).doesNotHaveDuplicates();
        assertThat(trail.subList(2, 4))
                .usingRecursiveFieldByFieldElementComparator(AS_STORED)
                .isEqualTo(trail.subList(0, 2));
    }

    private void record(Transition transition) {
        database.inTransaction(() -> {
            recorder.record(transition);
            return transition;
        });
    }

    private List<AuditEntry> trail() {
        return database.inTransaction(() -> em.createQuery("select e from AuditEntry e order by e.id", AuditEntry.class)
                .getResultList());
    }
}
