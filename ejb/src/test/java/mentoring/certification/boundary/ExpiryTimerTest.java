package mentoring.certification.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.testing.Injection;
import org.junit.jupiter.api.Test;

class ExpiryTimerTest {
    @Test
    void goes_on_with_the_others_when_one_fails() {
        List<PersonId> expired = new ArrayList<>();
        ExpiryTimer timer = timer(new MentorRecords() {
            @Override
            public List<PersonId> overdue() {
                return List.of(new PersonId(1), new PersonId(2));
            }

            @Override
            public void expire(PersonId person) {
                if (person.value() == 1) {
                    throw new EJBException("locked");
                }
                expired.add(person);
            }
        });

        timer.expireOverdue();

        assertThat(expired).containsExactly(new PersonId(2));
    }

    @Test
    void survives_a_database_that_is_away() {
        ExpiryTimer timer = timer(new MentorRecords() {
            @Override
            public List<PersonId> overdue() {
                throw new EJBException("no database");
            }
        });

        assertThatCode(timer::expireOverdue).doesNotThrowAnyException();
    }

    private static ExpiryTimer timer(MentorRecords records) {
        return Injection.into(new ExpiryTimer(), records);
    }
}
