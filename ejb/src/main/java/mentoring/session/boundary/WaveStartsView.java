package mentoring.session.boundary;

import java.time.LocalDate;
import java.util.List;
import mentoring.programme.WaveId;
import mentoring.tandem.TandemId;

/**
 * Whether the triads of a wave start in the same weeks.
 *
 * @param startsOn first day of these weeks
 * @param startsBy last day of them
 * @param triads how many there are
 * @param together how many have their first session in these weeks, ahead or held
 * @param apart those that have it before or after
 * @param waiting those whose first session has no slot
 */
public record WaveStartsView(
        WaveId wave,
        LocalDate startsOn,
        LocalDate startsBy,
        int triads,
        int together,
        List<TandemId> apart,
        List<TandemId> waiting) {}
