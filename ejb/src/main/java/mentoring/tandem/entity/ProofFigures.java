package mentoring.tandem.entity;

import jakarta.persistence.Embeddable;
import mentoring.tandem.matching.Certificate;

/** What a certificate says beside the figures that every pairing has; nothing for pairings of before. */
@Embeddable
public class ProofFigures {
    private String inputDigest;
    private Long primalValue;
    private Long dualValue;
    private Long eligiblePairs;
    private Long violations;
    private Long seatWorth;

    protected ProofFigures() {}

    ProofFigures(Certificate certificate, long seatWorth) {
        inputDigest = certificate.input();
        primalValue = certificate.primal();
        dualValue = certificate.dual();
        eligiblePairs = certificate.eligiblePairs();
        violations = certificate.violations();
        this.seatWorth = seatWorth;
    }

    String input() {
        return inputDigest;
    }

    Long seatWorth() {
        return seatWorth;
    }

    Certificate certificate(String result, int seated, long points) {
        return primalValue == null
                ? null
                : new Certificate(
                        inputDigest, result, seated, points, primalValue, dualValue, eligiblePairs, violations);
    }
}
