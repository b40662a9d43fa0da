package mentoring.directory.boundary;

/**
 * Asks for a synchronisation.
 *
 * @param confirmDepartures true when somebody has looked at who has left and stands by it, however many they are; null for false
 * @param complete true to read everything anew, also where the directory could tell what has changed; null for false
 */
public record NewSynchronisation(Boolean confirmDepartures, Boolean complete) {
    public static final NewSynchronisation USUAL = new NewSynchronisation(null, null);

    boolean confirms() {
        return Boolean.TRUE.equals(confirmDepartures);
    }

    boolean isComplete() {
        return Boolean.TRUE.equals(complete);
    }
}
