package mentoring.directory.boundary;

import java.util.Optional;
import mentoring.directory.SynchronisationId;

/**
 * Asks for a synchronisation.
 *
 * @param confirmDepartures true when somebody stands by whoever has left, however many they are; null for false
 * @param confirmDeparturesOf the job whose list of departures somebody has looked at and stands by: people on it depart, others as far as
 *     the usual share of them is believed; null for none
 * @param complete true to read everything anew, also where the directory could tell what has changed; null for false
 */
public record NewSynchronisation(Boolean confirmDepartures, SynchronisationId confirmDeparturesOf, Boolean complete) {
    public static final NewSynchronisation USUAL = new NewSynchronisation(null, null, null);

    boolean confirms() {
        return Boolean.TRUE.equals(confirmDepartures);
    }

    Optional<SynchronisationId> confirmedList() {
        return Optional.ofNullable(confirmDeparturesOf);
    }

    boolean isComplete() {
        return Boolean.TRUE.equals(complete);
    }
}
