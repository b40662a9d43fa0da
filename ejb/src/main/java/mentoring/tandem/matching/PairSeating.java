package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.tandem.LeftOut;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.seating.Optimum;
import mentoring.tandem.matching.table.CompiledPolicy;

/** The proven optimum of an instance of pairs, by people instead of places. */
final class PairSeating {
    private final Instance instance;
    private final CompiledPolicy policy;
    private final Optimum optimum;

    private PairSeating(Instance instance, CompiledPolicy policy, Optimum optimum) {
        this.instance = instance;
        this.policy = policy;
        this.optimum = optimum;
    }

    static PairSeating of(Instance instance, Crew crew) {
        CompiledPolicy policy = new CompiledPolicy(instance.policy(), instance.mentors(), instance.mentees(), 0);
        int[] seats = instance.mentors().stream().mapToInt(Mentor::seats).toArray();
        return new PairSeating(instance, policy, Optimum.of(policy.byMentee(), policy.byMentor(), seats, crew));
    }

    List<LeftOut> leftOut() {
        return new PairsLeftOut(instance, mentorOf(), policy).all();
    }

    ProvingPrices prices() {
        Map<PersonId, Long> ofMentees = new HashMap<>();
        for (int mentee = 0; mentee < instance.mentees().size(); mentee++) {
            ofMentees.put(instance.mentees().get(mentee).person(), optimum.menteePrice()[mentee]);
        }
        Map<PersonId, Long> ofSeats = new HashMap<>();
        for (int mentor = 0; mentor < instance.mentors().size(); mentor++) {
            ofSeats.put(instance.mentors().get(mentor).person(), optimum.mentorPrice()[mentor]);
        }
        return new ProvingPrices(ofMentees, ofSeats);
    }

    Map<PersonId, PersonId> mentorOf() {
        Map<PersonId, PersonId> mentorOf = new HashMap<>();
        for (int mentee = 0; mentee < instance.mentees().size(); mentee++) {
            if (optimum.mentorOf()[mentee] >= 0) {
                mentorOf.put(
                        person(mentee),
                        instance.mentors().get(optimum.mentorOf()[mentee]).person());
            }
        }
        return mentorOf;
    }

    Seating seating(Pairs pairs, Certificate certificate) {
        List<Team> teams = new ArrayList<>();
        for (int mentee = 0; mentee < instance.mentees().size(); mentee++) {
            int mentor = optimum.mentorOf()[mentee];
            if (mentor >= 0) {
                teams.add(new Team(mentor, List.of(mentee), pairs.points(mentee, mentor)));
            }
        }
        long bound = certificate.dual() - ProvingPrices.SEAT * certificate.seated();
        return new Seating(List.copyOf(teams), bound, certificate.violations() == 0);
    }

    private PersonId person(int mentee) {
        Mentee one = instance.mentees().get(mentee);
        return one.person();
    }
}
