package mentoring.reporting.boundary;

import static mentoring.evaluation.EvaluationDesk.NOW;
import static mentoring.evaluation.EvaluationDesk.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import mentoring.evaluation.EvaluationDesk;
import mentoring.evaluation.ReviewedWave;
import mentoring.programme.QuestionKind;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.reporting.PublishedFigures;
import mentoring.reporting.control.StoredReports;
import mentoring.reporting.entity.WaveReport;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.testing.Injection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsTest {
    private static final Caller HR = caller(Role.SUBSIDIARY_HR, "aurore-services");

    private final EvaluationDesk desk = new EvaluationDesk();
    private final Reports reports = Injection.into(
            new Reports(),
            desk.waves,
            desk.programmes,
            Injection.into(new StoredReports(), desk.database.entityManager()));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void shows_what_was_published_of_a_wave() {
        desk.mentees(2, from(1, 4));
        desk.mentees(4, from(5, 4));
        publish(1);

        WaveReportView report = read(HR);

        assertThat(report.edition()).isEqualTo(1);
        assertThat(report.publishedAt()).isEqualTo(NOW);
        assertThat(report.respondents()).isEqualTo(8);
        assertThat(report.evaluationsReceived()).isEqualTo(8);
        assertThat(report.evaluationsDue()).isEqualTo(16);
        assertThat(report.responsePercent()).contains(50L);
        assertThat(report.sessionsHeld()).isEqualTo(12);
        assertThat(report.satisfactionTenths()).contains(30);
    }

    @Test
    void shows_every_question_but_texts_in_the_order_and_words_of_the_questionnaire() {
        publish(1);

        assertThat(read(HR).questions())
                .extracting(WaveReportView.QuestionReport::code)
                .containsExactly("useful", "ready", "applied");
        assertThat(read(HR).questions())
                .extracting(WaveReportView.QuestionReport::kind)
                .doesNotContain(QuestionKind.TEXT);
        assertThat(read(HR).questions().get(0).text().fr()).isEqualTo("Réseaux sociaux");
        assertThat(read(HR).questions().get(0).satisfaction()).isTrue();
    }

    @Test
    void suppresses_small_groups_and_says_why_in_both_languages() {
        desk.mentees(3, from(1, 4));
        publish(1);

        assertThat(read(HR).satisfactionTenths()).isEmpty();
        assertThat(read(HR).questions()).allSatisfy(question -> {
            assertThat(question.all()).isEmpty();
            assertThat(question.mentors()).isEmpty();
            assertThat(question.mentees()).isEmpty();
            assertThat(question.suppressed().orElseThrow().in(Locale.ENGLISH))
                    .startsWith("Not shown: fewer than 5 people answered");
            assertThat(question.suppressed().orElseThrow().in(Locale.FRENCH))
                    .startsWith("Non communiqué : moins de 5 personnes ont répondu");
        });
    }

    @Test
    void says_nothing_of_suppression_where_there_is_a_figure() {
        desk.mentees(3, from(1, 5));
        publish(1);

        assertThat(read(HR).questions())
                .filteredOn(question -> question.suppressed().isEmpty())
                .extracting(WaveReportView.QuestionReport::code)
                .containsExactly("useful", "applied");
    }

    @Test
    void has_no_share_when_nothing_was_due() {
        publish(1);

        assertThat(read(HR).responsePercent()).isEmpty();
    }

    @Test
    void shows_the_last_edition() {
        publish(1);
        desk.mentees(3, from(1, 5));
        publish(2);

        assertThat(read(HR).edition()).isEqualTo(2);
        assertThat(read(HR).respondents()).isEqualTo(5);
    }

    @Test
    void does_not_move_with_what_has_come_in_since() {
        desk.mentees(3, from(1, 8));
        publish(1);
        WaveReportView report = read(HR);

        desk.mentees(1, from(9, 12));

        assertThat(read(HR)).isEqualTo(report);
    }

    @ParameterizedTest
    @EnumSource(
            value = WaveState.class,
            names = {"PLANNED", "OPEN", "PAIRED", "RUNNING"})
    void is_not_there_before_the_review(WaveState state) {
        desk.waves.put(state);

        assertThatThrownBy(() -> read(HR)).hasMessage("report-not-published {state=" + state + "}");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PROGRAMME_MANAGER", "SUBSIDIARY_HR", "COMEX"})
    void is_for_those_who_steer_the_wave_in_its_subsidiary(Role role) {
        publish(1);

        assertThat(read(caller(role, "aurore-services")).edition()).isEqualTo(1);
        assertThatThrownBy(() -> read(caller(role, "aurore-energie")))
                .hasMessage(NotFound.of("wave", ReviewedWave.ID.value()).getMessage());
    }

    @Test
    void is_for_the_group_whatever_the_subsidiary() {
        publish(1);

        assertThat(read(new Caller("x", Set.of(Role.GROUP_HR), Set.of())).edition())
                .isEqualTo(1);
    }

    @Test
    void lends_the_reach_of_an_operator_to_no_reader() {
        publish(1);
        Caller both = new Caller("x", Set.of(Role.SUBSIDIARY_HR, Role.OPERATOR), Set.of("aurore-energie"));

        assertThatThrownBy(() -> read(both)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTICIPANT", "OPERATOR"})
    void is_closed_to_participants_and_operators(Role role) {
        publish(1);

        assertThatThrownBy(() -> read(caller(role, "aurore-services"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void answers_the_same_for_a_wave_of_others_as_for_none() {
        assertThatThrownBy(() -> reports.ofWave(HR, new WaveId(4711)))
                .hasMessage(NotFound.of("wave", 4711).getMessage());
    }

    private void publish(int edition) {
        desk.in(() -> {
            PublishedFigures figures = PublishedFigures.of(desk.evaluations(NOW).figures(ReviewedWave.ID), 12);
            desk.database.entityManager().persist(new WaveReport(ReviewedWave.ID, edition, figures, NOW));
            return figures;
        });
    }

    private WaveReportView read(Caller caller) {
        return desk.in(() -> reports.ofWave(caller, ReviewedWave.ID));
    }

    private static Caller caller(Role role, String subsidiary) {
        return new Caller("claire.moreau", Set.of(role), Set.of(subsidiary));
    }
}
