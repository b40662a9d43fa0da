package mentoring.tandem.boundary;

/**
 * How to pair a wave.
 *
 * @param reconsider true to pair those again too whose proposals nobody has answered; null for false
 */
public record NewPairing(Boolean reconsider) {
    public static final NewPairing USUAL = new NewPairing(null);

    boolean reconsiders() {
        return Boolean.TRUE.equals(reconsider);
    }
}
