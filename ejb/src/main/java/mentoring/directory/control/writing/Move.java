package mentoring.directory.control.writing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import mentoring.directory.PersonId;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;

/** The fact that somebody works for another subsidiary now, under the same id. */
public record Move(PersonId person, SubsidiaryCode from, SubsidiaryCode to) {
    /** One event a person: whoever looks after them has to look for them elsewhere from now on. */
    public Transition announced(String actor, Instant at) {
        return new Transition(
                "person",
                Long.toString(person.value()),
                Optional.of(to),
                Optional.empty(),
                "MOVED",
                actor,
                at,
                Map.of("movedFrom", from.value()));
    }
}
