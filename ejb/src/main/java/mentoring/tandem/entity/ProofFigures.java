package mentoring.tandem.entity;

import jakarta.persistence.Embeddable;
import mentoring.tandem.matching.Certificate;

/** What a certificate says beside the figures that every pairing has; nothing for triads, and for pairings of before. */
@Embeddable
public class ProofFigures {
    private String inputDigest;
    private Long primalValue;
    private Long dualValue;
    private Long eligiblePairs;
    private Long violations;

    protected ProofFigures() {}

    /** @param certificate null for triads, of which the input is named all the same */
    ProofFigures(String input, Certificate certificate) {
        inputDigest = input;
        if (certificate != null) {
            primalValue = certificate.primal();
            dualValue = certificate.dual();
            eligiblePairs = certificate.eligiblePairs();
            violations = certificate.violations();
        }
    }

    String input() {
        return inputDigest;
    }

    Certificate certificate(String result, int seated, long points) {
        return primalValue == null
                ? null
                : new Certificate(
                        inputDigest, result, seated, points, primalValue, dualValue, eligiblePairs, violations);
    }
}
