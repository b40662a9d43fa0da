package mentoring.certification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import mentoring.shared.Refusal;

/** A step of a mentor's preparation that the rules do not allow. */
public final class CertificationRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private CertificationRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** A certification needs every module and a passed rehearsal: {@code preparation-incomplete}, with what is missing. */
    public static CertificationRefused preparationIncomplete(
            Collection<PreparationModule> missingModules, boolean rehearsalPassed) {
        return new CertificationRefused(
                "preparation-incomplete",
                Map.of(
                        "missingModules",
                        missingModules.stream().sorted().map(Enum::name).toList(),
                        "rehearsalPassed",
                        rehearsalPassed));
    }

    /** A rehearsal has been held, and not so long ago that nobody remembers it: {@code rehearsal-out-of-range}. */
    public static CertificationRefused rehearsalOutOfRange(LocalDate heldOn, LocalDate earliest, LocalDate latest) {
        return new CertificationRefused(
                "rehearsal-out-of-range", Map.of("heldOn", heldOn, "earliest", earliest, "latest", latest));
    }

    /** A period ends on the day it begins or later: {@code certification-period-reversed}. */
    public static CertificationRefused periodReversed(LocalDate validFrom, LocalDate validUntil) {
        return new CertificationRefused(
                "certification-period-reversed", Map.of("validFrom", validFrom, "validUntil", validUntil));
    }

    /** A certification that is over when it is given proves nothing: {@code certification-already-over}. */
    public static CertificationRefused alreadyOver(LocalDate validUntil, LocalDate today) {
        return new CertificationRefused("certification-already-over", Map.of("validUntil", validUntil, "today", today));
    }

    /** A certification begins within a year: {@code certification-too-far-ahead}. */
    public static CertificationRefused tooFarAhead(LocalDate validFrom, LocalDate latest) {
        return new CertificationRefused(
                "certification-too-far-ahead", Map.of("validFrom", validFrom, "latest", latest));
    }

    /** A certification lasts 24 months at most: {@code certification-too-long}, with the latest end there can be. */
    public static CertificationRefused tooLong(LocalDate validUntil, LocalDate latest) {
        return new CertificationRefused("certification-too-long", Map.of("validUntil", validUntil, "latest", latest));
    }
}
