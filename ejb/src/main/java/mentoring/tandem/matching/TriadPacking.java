package mentoring.tandem.matching;

import java.util.List;
import mentoring.programme.Formation;

/** Triads with nobody twice, optimally: as many as possible, then as many points as possible. */
final class TriadPacking {
    /** A few seconds on one core; instances of the sizes allowed stay far below it unless they are built to resist. */
    static final long MOST_WORK = 400_000_000L;

    private final List<Team> teams;
    private final int mentees;
    private final int mentors;
    private final long mostWork;

    TriadPacking(List<Team> teams, int mentees, int mentors, long mostWork) {
        this.teams = teams;
        this.mentees = mentees;
        this.mentors = mentors;
        this.mostWork = mostWork;
    }

    Seating solve() {
        boolean complete = true;
        for (int chosen = most(); chosen > 0; chosen--) {
            WorkLimit limit = new WorkLimit(mostWork);
            TeamSearch search = new TeamSearch(teams, mentees, mentors, chosen, limit);
            List<Team> best = search.best();
            complete &= !limit.isReached();
            if (best != null) {
                return seating(best, search.bound(), complete);
            }
        }
        return new Seating(List.of(), 0, complete);
    }

    private static Seating seating(List<Team> best, long bound, boolean complete) {
        Seating seating = new Seating(best, bound, complete);
        return complete ? new Seating(best, seating.points(), true) : seating;
    }

    private int most() {
        long withTeam = teams.stream().map(Team::mentor).distinct().count();
        long inTeam = teams.stream()
                .flatMap(team -> team.mentees().stream())
                .distinct()
                .count();
        return (int) Math.min(withTeam, inTeam / Formation.TRIAD.mentees());
    }
}
