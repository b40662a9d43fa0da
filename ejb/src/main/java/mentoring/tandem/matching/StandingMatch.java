package mentoring.tandem.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.seating.Optimum;
import mentoring.tandem.matching.seating.Standing;
import mentoring.tandem.matching.table.CompiledPolicy;

/**
 * The optimum of a pool of pairs, kept optimal while people join and leave one by one. What it says at any time can be certified by a
 * {@link Verification} of the instance of that time. For one thread.
 */
public final class StandingMatch {
    private final Instance start;
    private final int room;
    private final CompiledPolicy policy;
    private final Standing standing;
    private final Places<Mentee> mentees;
    private final Places<Mentor> mentors;

    /**
     * Ready for many to join and leave.
     *
     * @param room how many may join on either side before the pool must be matched anew
     * @param crew is needed as long as the match
     */
    public StandingMatch(Instance start, int room, Crew crew) {
        this(start, room, crew, policy -> Optimum.of(policy.byMentee(), policy.byMentor(), seats(start), crew));
        standing.acquaint();
    }

    /**
     * What a pairing has found, without finding it again.
     *
     * @param mentorOf and its prices, which must be proven: nothing is checked here
     */
    public StandingMatch(Instance start, int room, Map<PersonId, PersonId> mentorOf, ProvingPrices prices) {
        this(start, room, Crew.alone(), policy -> prices.optimum(start, mentorOf));
    }

    private StandingMatch(Instance start, int room, Crew crew, Function<CompiledPolicy, Optimum> finding) {
        this.start = start;
        this.room = Math.max(start.mentees().size(), start.mentors().size()) + room;
        policy = new CompiledPolicy(start.policy(), start.mentors(), start.mentees(), this.room);
        standing = new Standing(policy.byMentee(), policy.byMentor(), seats(start), finding.apply(policy), crew);
        mentees = new Places<>(start.mentees(), Mentee::person);
        mentors = new Places<>(start.mentors(), Mentor::person);
    }

    private static int[] seats(Instance start) {
        return start.mentors().stream().mapToInt(Mentor::seats).toArray();
    }

    public void join(Mentee mentee) {
        mentees.add(mentee, room);
        standing.menteeJoins(policy.join(mentee));
    }

    public void join(Mentor mentor) {
        mentors.add(mentor, room);
        standing.mentorJoins(policy.join(mentor), mentor.seats());
    }

    public void menteeLeaves(PersonId person) {
        int place = mentees.remove(person);
        policy.menteeLeaves(place);
        standing.menteeLeaves(place);
    }

    public void mentorLeaves(PersonId person) {
        int place = mentors.remove(person);
        policy.mentorLeaves(place);
        standing.mentorLeaves(place);
    }

    /** Puts two people together for good, who may meet: the mentee and one seat of the mentor are no longer there for the others. */
    public void pin(PersonId mentor, PersonId mentee) {
        int place = mentors.of(mentor);
        Mentor before = mentors.get(place);
        menteeLeaves(mentee);
        standing.seatGoes(place);
        mentors.replace(mentor, new Mentor(before.profile(), before.certified(), before.seats() - 1));
    }

    /** What the optimum counts: {@link ProvingPrices#SEAT} for each mentee who is seated, and the points. */
    public long value() {
        return standing.value();
    }

    /** Empty for a mentee who is left out. */
    public Optional<PersonId> mentorOf(PersonId mentee) {
        int mentor = standing.mentorOf(mentees.of(mentee));
        return mentor < 0 ? Optional.empty() : Optional.of(mentors.get(mentor).person());
    }

    public Map<PersonId, PersonId> mentorOf() {
        Map<PersonId, PersonId> mentorOf = new HashMap<>();
        for (PersonId mentee : mentees.present()) {
            mentorOf(mentee).ifPresent(mentor -> mentorOf.put(mentee, mentor));
        }
        return mentorOf;
    }

    public ProvingPrices prices() {
        Optimum optimum = standing.optimum();
        Map<PersonId, Long> ofMentees = new HashMap<>();
        mentees.present().forEach(person -> ofMentees.put(person, optimum.menteePrice()[mentees.of(person)]));
        Map<PersonId, Long> ofSeats = new HashMap<>();
        mentors.present().forEach(person -> ofSeats.put(person, optimum.mentorPrice()[mentors.of(person)]));
        return new ProvingPrices(ofMentees, ofSeats);
    }

    /** Everybody who is here now. */
    public Instance instance() {
        List<Mentor> here = mentors.all();
        return new Instance(start.formation(), here, mentees.all(), start.policy());
    }
}
