package mentoring.directory.boundary;

/**
 * Asks for a synchronisation.
 *
 * @param confirmDepartures true when somebody has looked at who has left and stands by it, however many they are; null for false
 */
public record NewSynchronisation(Boolean confirmDepartures) {
    public static final NewSynchronisation USUAL = new NewSynchronisation(null);

    boolean confirms() {
        return Boolean.TRUE.equals(confirmDepartures);
    }
}
