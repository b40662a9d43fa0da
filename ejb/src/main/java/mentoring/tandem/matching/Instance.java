package mentoring.tandem.matching;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.rule.Rule;

/**
 * What there is to match. People come out in a stable order, whatever order they came in: those who can meet in the same way stand together,
 * so that whoever looks for somebody need not look everywhere; among them a hash of their ids decides.
 *
 * @param mentors nobody twice, like mentees
 */
public record Instance(Formation formation, List<Mentor> mentors, List<Mentee> mentees, Policy policy) {
    /** Above this, on either side, pairs are not matched: nobody has tried. */
    public static final int MOST_IN_PAIRS = 250_000;

    /** Above this, on either side, triads are not matched: nobody has tried. */
    public static final int MOST_IN_TRIADS = 20_000;

    private static final Comparator<Profile> TOGETHER = Comparator.comparing(Profile::attendance)
            .thenComparing(Profile::site, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Instance {
        mentors = inStableOrder(mentors, Mentor::profile);
        mentees = inStableOrder(mentees, Mentee::profile);
    }

    /** How many people of either side one instance of the formation may hold. */
    public static int most(Formation formation) {
        return formation == Formation.PAIR ? MOST_IN_PAIRS : MOST_IN_TRIADS;
    }

    /** The same once two people are together for good: the mentee and one seat of the mentor are no longer there for the others. */
    public Instance pinning(PersonId mentor, PersonId mentee) {
        return new Instance(
                formation,
                mentors.stream()
                        .map(one -> one.person().equals(mentor)
                                ? new Mentor(one.profile(), one.certified(), one.seats() - 1)
                                : one)
                        .toList(),
                mentees.stream().filter(one -> !one.person().equals(mentee)).toList(),
                policy);
    }

    Instance without(Rule rule) {
        return new Instance(formation, mentors, mentees, policy.without(rule));
    }

    private static <P> List<P> inStableOrder(List<P> people, Function<P, Profile> profile) {
        List<P> sorted = people.stream()
                .sorted(Comparator.comparing(profile, TOGETHER.thenComparing(Profile::person, new StableOrder())))
                .toList();
        if (sorted.stream().map(profile).map(Profile::person).distinct().count() != sorted.size()) {
            throw new IllegalArgumentException("somebody is there twice");
        }
        return sorted;
    }
}
