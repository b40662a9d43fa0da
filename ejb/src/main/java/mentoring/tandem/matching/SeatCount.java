package mentoring.tandem.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** Seats people one after the other and counts who should not be there. */
final class SeatCount {
    private final Map<PersonId, Integer> mentees;
    private final Map<PersonId, Integer> mentors;
    private final int[] left;
    private int unlawful;

    SeatCount(Instance instance) {
        mentees = places(instance.mentees(), Mentee::person);
        mentors = places(instance.mentors(), Mentor::person);
        left = instance.mentors().stream().mapToInt(Mentor::seats).toArray();
    }

    /** The points of the pair; 0 when it is unlawful. */
    int seat(PersonId mentee, PersonId mentor, Pairs pairs) {
        Integer row = mentees.get(mentee);
        Integer column = mentors.get(mentor);
        if (row == null || column == null || !pairs.eligible(row, column) || --left[column] < 0) {
            unlawful++;
            return 0;
        }
        return pairs.points(row, column);
    }

    int unlawful() {
        return unlawful;
    }

    private static <P> Map<PersonId, Integer> places(List<P> people, Function<P, PersonId> id) {
        Map<PersonId, Integer> places = new HashMap<>();
        for (int place = 0; place < people.size(); place++) {
            places.put(id.apply(people.get(place)), place);
        }
        return places;
    }
}
