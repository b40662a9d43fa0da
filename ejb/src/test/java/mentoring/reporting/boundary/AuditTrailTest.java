package mentoring.reporting.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mentoring.programme.WaveState;
import mentoring.reporting.entity.AuditEntry;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import mentoring.tandem.TandemId;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditTrailTest {
    private static final String SERVICES = "aurore-services";
    private static final String ENERGIE = "aurore-energie";
    private static final AuditFilter ANY = new AuditFilter(null, null, null);
    private static final PageRequest FIRST = new PageRequest(0, 50);
    private static final Caller GROUP = caller(Role.GROUP_HR);

    private final TestDatabase database = new TestDatabase();
    private final AuditTrail trail = Injection.into(new AuditTrail(), database.entityManager());

    @BeforeEach
    void write() {
        write("wave", 1, SERVICES);
        write("wave", 2, ENERGIE);
        write("programme", 1, null);
        write("tandem", 1, SERVICES);
        write("wave", 1, SERVICES);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void shows_what_was_written_in_its_order() {
        assertThat(read(GROUP, ANY)).containsExactly("wave 1", "wave 2", "programme 1", "tandem 1", "wave 1");
    }

    @Test
    void shows_an_entry_as_it_was_written() {
        AuditEntryView entry = trail.list(GROUP, ANY, FIRST).items().get(0);

        assertThat(entry.actor()).isEqualTo("claire.moreau");
        assertThat(entry.at()).isEqualTo("2026-06-15T09:00:00Z");
        assertThat(entry.subsidiary()).contains(new SubsidiaryCode(SERVICES));
        assertThat(entry.from()).contains("RUNNING");
        assertThat(entry.to()).isEqualTo("REVIEW");
    }

    @Test
    void filters_by_kind_by_id_and_by_subsidiary_and_by_all_at_once() {
        assertThat(read(GROUP, new AuditFilter("wave", null, null))).containsExactly("wave 1", "wave 2", "wave 1");
        assertThat(read(GROUP, new AuditFilter(null, "1", null)))
                .containsExactly("wave 1", "programme 1", "tandem 1", "wave 1");
        assertThat(read(GROUP, new AuditFilter(null, null, new SubsidiaryCode(ENERGIE))))
                .containsExactly("wave 2");
        assertThat(read(GROUP, new AuditFilter("wave", "1", new SubsidiaryCode(SERVICES))))
                .containsExactly("wave 1", "wave 1");
        assertThat(read(GROUP, new AuditFilter("wave", "1", new SubsidiaryCode(ENERGIE))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PROGRAMME_MANAGER", "SUBSIDIARY_HR"})
    void shows_their_subsidiaries_and_what_belongs_to_the_whole_group(Role role) {
        assertThat(read(caller(role, SERVICES), ANY)).containsExactly("wave 1", "programme 1", "tandem 1", "wave 1");
        assertThat(read(caller(role, SERVICES, ENERGIE), ANY)).hasSize(5);
        assertThat(read(caller(role), ANY)).containsExactly("programme 1");
    }

    @Test
    void shows_operators_everything() {
        assertThat(read(caller(Role.OPERATOR), ANY)).hasSize(5);
    }

    @Test
    void finds_nothing_out_of_scope_whatever_is_asked_for() {
        Caller hr = caller(Role.SUBSIDIARY_HR, SERVICES);

        assertThat(read(hr, new AuditFilter(null, null, new SubsidiaryCode(ENERGIE))))
                .isEmpty();
        assertThat(read(hr, new AuditFilter("wave", "2", null))).isEmpty();
        assertThat(read(hr, new AuditFilter(null, null, new SubsidiaryCode("aurore-unknown"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTICIPANT", "COMEX"})
    void is_closed_to_participants_and_to_the_comex(Role role) {
        assertThatThrownBy(() -> read(caller(role, SERVICES), ANY)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void goes_on_after_the_last_entry_of_the_page_before() {
        Page<AuditEntryView> page = trail.list(GROUP, ANY, new PageRequest(0, 3));

        assertThat(page.items()).hasSize(3);
        assertThat(page.next()).hasValue(page.items().get(2).entry());
        Page<AuditEntryView> rest =
                trail.list(GROUP, ANY, new PageRequest(page.next().orElseThrow(), 3));
        assertThat(lines(rest)).containsExactly("tandem 1", "wave 1");
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void names_no_further_page_when_this_one_is_just_full() {
        assertThat(trail.list(GROUP, ANY, new PageRequest(0, 5)).next()).isEmpty();
    }

    @Test
    void pages_through_what_is_in_scope_alone() {
        Caller hr = caller(Role.SUBSIDIARY_HR, ENERGIE);

        Page<AuditEntryView> page = trail.list(hr, ANY, new PageRequest(0, 1));

        assertThat(lines(page)).containsExactly("wave 2");
        assertThat(lines(trail.list(hr, ANY, new PageRequest(page.next().orElseThrow(), 1))))
                .containsExactly("programme 1");
    }

    private List<String> read(Caller caller, AuditFilter filter) {
        return lines(trail.list(caller, filter, FIRST));
    }

    private static List<String> lines(Page<AuditEntryView> page) {
        return page.items().stream().map(it -> it.kind() + " " + it.id()).toList();
    }

    private void write(String kind, long id, String subsidiary) {
        Transition transition = Transition.of(
                kind,
                new TandemId(id),
                subsidiary == null ? null : new SubsidiaryCode(subsidiary),
                WaveState.RUNNING,
                WaveState.REVIEW,
                "claire.moreau",
                Instant.parse("2026-06-15T09:00:00Z"));
        database.inTransaction(() -> {
            database.entityManager().persist(new AuditEntry(transition));
            return transition;
        });
    }

    private static Caller caller(Role role, String... subsidiaries) {
        return new Caller("x", Set.of(role), Set.copyOf(Arrays.asList(subsidiaries)));
    }
}
