package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.Enrolments;
import mentoring.programme.boundary.WaveView;
import mentoring.tandem.matching.rule.Pin;

/** Seats that are not taken and yet not free: a programme manager has pinned somebody to the mentor who is enrolled and has no tandem yet. */
@Dependent
public class KeptSeats {
    @Inject
    Enrolments enrolments;

    @Inject
    SeatsTaken seats;

    /** How many seats of each mentor are kept for others than the mentee; who keeps none is not there. */
    Map<PersonId, Integer> of(WaveView wave, Collection<Pin> pins, PersonId mentee) {
        Set<PersonId> waiting = waiting(wave, pins, mentee);
        Map<PersonId, Integer> kept = new HashMap<>();
        for (Pin pin : pins) {
            long count = pin.mentees().stream().filter(waiting::contains).count();
            kept.merge(pin.mentor(), Math.toIntExact(count), Integer::sum);
        }
        return kept;
    }

    private Set<PersonId> waiting(WaveView wave, Collection<Pin> pins, PersonId mentee) {
        List<PersonId> others = pins.stream()
                .flatMap(pin -> pin.mentees().stream())
                .filter(other -> !other.equals(mentee))
                .toList();
        return others.isEmpty()
                ? Set.of()
                : enrolments.live(wave.id(), others).stream()
                        .map(EnrolmentView::person)
                        .filter(other -> !seats.isSeated(wave.id(), other))
                        .collect(Collectors.toSet());
    }
}
