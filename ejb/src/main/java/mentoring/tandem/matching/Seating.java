package mentoring.tandem.matching;

import java.util.List;

/**
 * What a solver found.
 *
 * @param bound the points that no other choice of as many teams can exceed
 * @param complete false when the search was cut short, so that more might be seated or reached
 */
record Seating(List<Team> teams, long bound, boolean complete) {
    static final Seating EMPTY = new Seating(List.of(), 0, true);

    long points() {
        return teams.stream().mapToLong(Team::points).sum();
    }
}
