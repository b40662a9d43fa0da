package mentoring.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * The four dates of a wave, each not before the one above it; anything else is refused with {@code wave-dates-out-of-order}. All four may
 * be the same day.
 *
 * @param enrolmentOpensOn first day of enrolment
 * @param enrolmentClosesOn last day of enrolment
 * @param startsOn first day of sessions
 * @param endsOn last day of sessions
 */
public record WaveDates(LocalDate enrolmentOpensOn, LocalDate enrolmentClosesOn, LocalDate startsOn, LocalDate endsOn) {
    private static final int WEEKS_TO_START = 2;
    private static final List<String> NAMES = List.of("enrolmentOpensOn", "enrolmentClosesOn", "startsOn", "endsOn");

    public WaveDates {
        List<LocalDate> dates = List.of(enrolmentOpensOn, enrolmentClosesOn, startsOn, endsOn);
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).isBefore(dates.get(i - 1))) {
                throw ProgrammeRefused.waveDatesOutOfOrder(
                        NAMES.get(i - 1), dates.get(i - 1), NAMES.get(i), dates.get(i));
            }
        }
    }

    /** The last day of the weeks in which everybody starts together: two from the first day of sessions, unless these end before. */
    public LocalDate startsBy() {
        LocalDate last = startsOn.plusWeeks(WEEKS_TO_START).minusDays(1);
        return last.isAfter(endsOn) ? endsOn : last;
    }

    /** Refuses with {@code enrolment-window-not-open} or {@code enrolment-window-closed} outside the window; both its days are inside. */
    public void mustBeInEnrolmentWindow(LocalDate today) {
        if (today.isBefore(enrolmentOpensOn)) {
            throw ProgrammeRefused.windowNotOpen(enrolmentOpensOn);
        }
        if (today.isAfter(enrolmentClosesOn)) {
            throw ProgrammeRefused.windowClosed(enrolmentClosesOn);
        }
    }
}
