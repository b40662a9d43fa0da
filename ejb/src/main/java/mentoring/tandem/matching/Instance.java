package mentoring.tandem.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Pin;
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
        return pinning(List.of(new Pin(mentor, List.of(mentee))), policy);
    }

    /** What is left to match once everybody who is pinned is together; this very instance when nobody is. */
    public Instance besidesPins() {
        List<Pin> pins = policy.pins();
        return pins.isEmpty() ? this : pinning(pins, policy.besidesPins());
    }

    private Instance pinning(List<Pin> pins, Policy rules) {
        Map<PersonId, Integer> taken = new HashMap<>();
        Set<PersonId> pinned = new HashSet<>();
        for (Pin pin : pins) {
            taken.merge(pin.mentor(), pin.mentees().size(), Integer::sum);
            pinned.addAll(pin.mentees());
        }
        return new Instance(
                formation,
                mentors.stream()
                        .map(one -> seating(one, taken.getOrDefault(one.person(), 0)))
                        .toList(),
                mentees.stream().filter(one -> !pinned.contains(one.person())).toList(),
                rules);
    }

    // Pins that take more seats than there are show in the certificate.
    private static Mentor seating(Mentor one, int fewer) {
        return fewer == 0 ? one : new Mentor(one.profile(), one.certified(), Math.max(0, one.seats() - fewer));
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
