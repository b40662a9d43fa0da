package mentoring.reporting.control;

import static mentoring.evaluation.EvaluationDesk.NOW;
import static mentoring.evaluation.EvaluationDesk.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import mentoring.enrolment.ASubsidiary;
import mentoring.evaluation.EvaluationDesk;
import mentoring.evaluation.ReviewedWave;
import mentoring.programme.WaveState;
import mentoring.reporting.entity.WaveReport;
import mentoring.session.SessionState;
import mentoring.shared.Id;
import mentoring.shared.Transition;
import mentoring.tandem.TandemId;
import mentoring.testing.Injection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportPublisherTest {
    private final EvaluationDesk desk = new EvaluationDesk();
    private final StoredReports stored = Injection.into(new StoredReports(), desk.database.entityManager());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void publishes_when_a_wave_enters_its_review() {
        desk.mentees(3, from(1, 5));
        desk.sessions.put(desk.session(6, 7), SessionState.NO_SHOW);

        told("wave", ReviewedWave.ID, WaveState.REVIEW);

        WaveReport report = latest().orElseThrow();
        assertThat(report.edition()).isEqualTo(1);
        assertThat(report.publishedAt()).isEqualTo(NOW);
        assertThat(report.figures().sessionsHeld()).isEqualTo(5);
        assertThat(report.figures().respondents()).isEqualTo(5);
        assertThat(report.figures().satisfactionTenths()).contains(30);
    }

    @Test
    void publishes_another_edition_at_every_review() {
        told("wave", ReviewedWave.ID, WaveState.REVIEW);
        told("wave", ReviewedWave.ID, WaveState.HOLD);
        told("wave", ReviewedWave.ID, WaveState.REVIEW);

        assertThat(latest().orElseThrow().edition()).isEqualTo(2);
    }

    @Test
    void shows_in_another_edition_what_has_come_from_eight_people_since_and_nothing_less() {
        desk.mentees(3, from(1, 8));
        told("wave", ReviewedWave.ID, WaveState.REVIEW);
        WaveReport first = latest().orElseThrow();

        desk.mentees(1, from(11, 7));
        told("wave", ReviewedWave.ID, WaveState.REVIEW);
        assertThat(latest().orElseThrow().figures().questions())
                .isEqualTo(first.figures().questions());
        desk.mentees(1, 18);
        told("wave", ReviewedWave.ID, WaveState.REVIEW);

        assertThat(latest().orElseThrow()
                        .figures()
                        .questions()
                        .get(0)
                        .all()
                        .orElseThrow()
                        .answers())
                .isEqualTo(16);
    }

    @ParameterizedTest
    @EnumSource(value = WaveState.class, mode = EnumSource.Mode.EXCLUDE, names = "REVIEW")
    void publishes_at_no_other_step_of_a_wave(WaveState to) {
        told("wave", ReviewedWave.ID, to);

        assertThat(latest()).isEmpty();
    }

    @Test
    void publishes_nothing_when_something_else_enters_a_state_of_that_name() {
        told("tandem", new TandemId(ReviewedWave.ID.value()), WaveState.REVIEW);

        assertThat(latest()).isEmpty();
    }

    private void told(String kind, Id id, WaveState to) {
        ReportPublisher publisher = Injection.into(
                new ReportPublisher(), stored, desk.evaluations(NOW), desk.sessions, Clock.fixed(NOW, ZoneOffset.UTC));
        desk.in(() -> {
            publisher.publish(Transition.of(kind, id, ASubsidiary.SERVICES, WaveState.RUNNING, to, "x", NOW));
            return id;
        });
    }

    private Optional<WaveReport> latest() {
        return desk.in(() -> stored.latest(ReviewedWave.ID));
    }
}
