package mentoring.session.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import mentoring.directory.PersonId;

/** Whose lock is the right to book a person: one at a time, on whichever node. */
@Entity
public class PersonDiary {
    @Id
    private long personId;

    protected PersonDiary() {}

    public PersonDiary(PersonId person) {
        this.personId = person.value();
    }
}
