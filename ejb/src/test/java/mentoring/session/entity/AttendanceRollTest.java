package mentoring.session.entity;

import static mentoring.session.entity.ASession.ANNE;
import static mentoring.session.entity.ASession.HELENE;
import static mentoring.session.entity.ASession.LEA;
import static mentoring.session.entity.ASession.MARC;
import static mentoring.session.entity.ASession.rollOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import org.junit.jupiter.api.Test;

class AttendanceRollTest {
    @Test
    void is_a_meeting_from_the_mentor_with_one_mentee_on() {
        assertThat(rollOf(LEA, ANNE).isMeeting()).isTrue();
        assertThat(rollOf(LEA, HELENE, MARC, ANNE).isMeeting()).isTrue();
    }

    @Test
    void is_no_meeting_of_the_mentor_alone_or_of_mentees_alone() {
        assertThat(rollOf(LEA).isMeeting()).isFalse();
        assertThat(rollOf(HELENE, MARC).isMeeting()).isFalse();
        assertThat(rollOf().isMeeting()).isFalse();
    }

    @Test
    void stays_as_it_was_called() {
        List<PersonId> members = new ArrayList<>(List.of(LEA, HELENE));
        Set<PersonId> present = new HashSet<>(Set.of(LEA, HELENE));
        AttendanceRoll roll = new AttendanceRoll(LEA, members, present);

        members.remove(HELENE);
        present.remove(HELENE);

        assertThat(roll.members()).containsExactly(LEA, HELENE);
        assertThat(roll.isMeeting()).isTrue();
    }
}
