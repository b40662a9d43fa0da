package mentoring.tandem.matching;

import java.util.List;
import mentoring.programme.Formation;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** Finds who should meet whom: as many mentees as possible, then as many points as possible. The same answer for any order of people. */
public final class Matcher {
    private final Instance instance;
    private final Pairs pairs;
    private final List<Team> teams;

    private Matcher(Instance instance) {
        this.instance = instance;
        pairs = Pairs.of(instance);
        teams = instance.formation() == Formation.TRIAD ? Teams.of(instance, pairs) : List.of();
    }

    public static Match match(Instance instance) {
        return new Matcher(instance).match();
    }

    private Match match() {
        Seating seating = instance.formation() == Formation.PAIR ? pairs() : triads();
        List<Proposal> proposals = proposals(seating);
        return new Match(
                proposals,
                new LeftOutReasons(instance, pairs, teams, seating).all(),
                new Obstacles(instance, seating).all(),
                seating.points(),
                seating.bound(),
                seating.complete() && seating.bound() == seating.points(),
                Digest.of(proposals));
    }

    private Seating pairs() {
        int[] seats = instance.mentors().stream().mapToInt(Mentor::seats).toArray();
        return new SeatAssignment(pairs, seats).solve();
    }

    private Seating triads() {
        return new TriadPacking(
                        teams, instance.mentees().size(), instance.mentors().size(), TriadPacking.MOST_WORK)
                .solve();
    }

    private List<Proposal> proposals(Seating seating) {
        Explainer explainer = new Explainer(instance.formation(), instance.policy());
        return seating.teams().stream()
                .map(team -> explainer.propose(instance.mentors().get(team.mentor()), mentees(team)))
                .toList();
    }

    private List<Mentee> mentees(Team team) {
        return team.mentees().stream().map(instance.mentees()::get).toList();
    }
}
