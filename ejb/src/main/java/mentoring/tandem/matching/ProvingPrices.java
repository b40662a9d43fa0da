package mentoring.tandem.matching;

import java.util.HashMap;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.seating.Optimum;

/**
 * What each place is worth at the optimum, a seat counting {@link #SEAT} beside the points of the pair: who has them can verify the
 * optimum without finding it, and say of any pair what it would cost the others.
 *
 * @param ofMentees each 0 or more; 0 for who is left out
 * @param ofSeats of each mentor, 0 or more; 0 with a seat to spare, more than any pair counts where there is no seat at all
 */
public record ProvingPrices(Map<PersonId, Long> ofMentees, Map<PersonId, Long> ofSeats) {
    public static final long SEAT = Optimum.SEAT;

    public ProvingPrices {
        ofMentees = Map.copyOf(ofMentees);
        ofSeats = Map.copyOf(ofSeats);
    }

    /** These prices and who is with whom, by places. */
    Optimum optimum(Instance instance, Map<PersonId, PersonId> mentorOf) {
        Map<PersonId, Integer> mentors = new HashMap<>();
        instance.mentors().forEach(mentor -> mentors.put(mentor.person(), mentors.size()));
        return new Optimum(
                instance.mentees().stream()
                        .map(mentee -> mentorOf.get(mentee.person()))
                        .mapToInt(mentor -> mentor == null ? -1 : mentors.get(mentor))
                        .toArray(),
                instance.mentees().stream()
                        .mapToLong(mentee -> ofMentees.get(mentee.person()))
                        .toArray(),
                instance.mentors().stream()
                        .mapToLong(mentor -> ofSeats.get(mentor.person()))
                        .toArray());
    }
}
