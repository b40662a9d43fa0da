package mentoring.session.entity;

import jakarta.persistence.Embeddable;
import mentoring.directory.PersonId;

/** Whether one member came. */
@Embeddable
public class AttendanceRow {
    private long personId;
    private boolean present;

    protected AttendanceRow() {}

    AttendanceRow(PersonId person, boolean present) {
        this.personId = person.value();
        this.present = present;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public boolean isPresent() {
        return present;
    }
}
