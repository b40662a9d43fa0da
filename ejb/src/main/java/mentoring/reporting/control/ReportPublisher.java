package mentoring.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.evaluation.boundary.Evaluations;
import mentoring.programme.WaveId;
import mentoring.programme.WaveState;
import mentoring.reporting.PublishedFigures;
import mentoring.reporting.entity.WaveReport;
import mentoring.session.boundary.Sessions;
import mentoring.shared.Transition;

/** Takes a wave's figures when it enters its review, in the same transaction: from then on the report stands. */
@ApplicationScoped
public class ReportPublisher {
    @Inject
    private StoredReports reports;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    void publish(@Observes Transition transition) {
        if (transition.kind().equals("wave") && transition.to().equals(WaveState.REVIEW.name())) {
            publish(new WaveId(Long.parseLong(transition.id())));
        }
    }

    private void publish(WaveId wave) {
        int edition = reports.latest(wave).map(WaveReport::edition).orElse(0) + 1;
        PublishedFigures figures = PublishedFigures.of(evaluations.figures(wave), sessionsHeld(wave));
        reports.add(new WaveReport(wave, edition, figures, clock.instant()));
    }

    private long sessionsHeld(WaveId wave) {
        return sessions.ofWave(wave).stream()
                .filter(session -> session.state().tookPlace())
                .count();
    }
}
