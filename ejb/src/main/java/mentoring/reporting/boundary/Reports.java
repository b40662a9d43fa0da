package mentoring.reporting.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mentoring.programme.WaveId;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.reporting.ReportingRefused;
import mentoring.reporting.control.StoredReports;
import mentoring.reporting.entity.WaveReport;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;

/** Shows what has been published of waves, to those who steer them. */
@Stateless
public class Reports {
    private static final Role[] READERS = {Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR, Role.GROUP_HR, Role.COMEX};

    @Inject
    Waves waves;

    @Inject
    Programmes programmes;

    @Inject
    StoredReports reports;

    /**
     * The last edition of a wave's report.
     *
     * <p>Refuses with {@code not-allowed} (programme managers, HR and the Comex only), {@code not-found} out of the caller's scope, and
     * {@code report-not-published} before the wave has entered its review.
     */
    public WaveReportView ofWave(Caller caller, WaveId id) {
        caller.mustBe(READERS);
        WaveView wave = waves.known(id);
        if (!caller.may(wave.subsidiary(), READERS)) {
            throw NotFound.of("wave", id.value());
        }
        WaveReport report = reports.latest(id).orElseThrow(() -> ReportingRefused.notPublished(wave.state()));
        return WaveReportView.of(
                wave, report, programmes.known(wave.programme()).questionnaire());
    }
}
