package mentoring.directory.control.mapping;

/**
 * How many departures at once are believed.
 *
 * @param percent of the people active before
 * @param confirmed true when somebody has looked at the list and stands by it
 */
public record Departures(int percent, boolean confirmed) {
    boolean believes(int gone, long active) {
        return confirmed || gone * 100L <= percent * active;
    }
}
