package mentoring.session.entity;

import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;

/**
 * Who was expected and who came.
 *
 * @param members of the tandem, the mentor included
 * @param present some of them
 */
public record AttendanceRoll(PersonId mentor, List<PersonId> members, Set<PersonId> present) {
    public AttendanceRoll {
        members = List.copyOf(members);
        present = Set.copyOf(present);
    }

    /** True when the mentor met at least one mentee. */
    boolean isMeeting() {
        return present.contains(mentor) && present.size() > 1;
    }
}
