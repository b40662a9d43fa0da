package mentoring.tandem.boundary;

/**
 * How to verify a pairing.
 *
 * @param replay true to run the matcher again on what was kept as well; null for false
 */
public record NewVerification(Boolean replay) {
    public static final NewVerification USUAL = new NewVerification(null);

    boolean replays() {
        return Boolean.TRUE.equals(replay);
    }
}
