package mentoring.reporting;

import java.util.Map;
import mentoring.programme.WaveState;
import mentoring.shared.Refusal;

/** Why a report is not shown. */
public final class ReportingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private ReportingRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** {@code report-not-published}: a wave's figures are published when it enters its review. */
    public static ReportingRefused notPublished(WaveState state) {
        return new ReportingRefused("report-not-published", Map.of("state", state.name()));
    }
}
