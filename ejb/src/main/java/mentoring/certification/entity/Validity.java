package mentoring.certification.entity;

import java.time.LocalDate;
import java.time.Period;
import mentoring.certification.CertificationRefused;

/** The days a certification counts, both included. */
public record Validity(LocalDate from, LocalDate until) {
    /** Long enough for two yearly waves, short enough that what was rehearsed is still present. */
    public static final Period LONGEST = Period.ofMonths(24);

    /** Preparation fades: what is to begin later than this is certified later. */
    public static final Period FARTHEST_AHEAD = Period.ofMonths(12);

    /**
     * A period that a certification may be given for today.
     *
     * <p>Refusals: {@code certification-period-reversed}, {@code certification-already-over}, {@code certification-too-far-ahead}, {@code
     * certification-too-long}.
     */
    public static Validity given(LocalDate from, LocalDate until, LocalDate today) {
        if (until.isBefore(from)) {
            throw CertificationRefused.periodReversed(from, until);
        }
        if (until.isBefore(today)) {
            throw CertificationRefused.alreadyOver(until, today);
        }
        if (from.isAfter(today.plus(FARTHEST_AHEAD))) {
            throw CertificationRefused.tooFarAhead(from, today.plus(FARTHEST_AHEAD));
        }
        if (until.isAfter(from.plus(LONGEST))) {
            throw CertificationRefused.tooLong(until, from.plus(LONGEST));
        }
        return new Validity(from, until);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isOverOn(LocalDate day) {
        return day.isAfter(until);
    }
}
