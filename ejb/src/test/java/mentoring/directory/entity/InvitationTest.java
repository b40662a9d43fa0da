package mentoring.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import mentoring.directory.InvitationState;
import mentoring.directory.PersonId;
import mentoring.shared.IllegalTransition;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(30));
    private static final PersonId LEA = new PersonId(51);

    private final Invitation invitation = new Invitation(
            new SubsidiaryCode("creer-ensemble"), new Addressee("Lea@example.org", null, null, null), "hr");

    InvitationTest() {
        invitation.issue("hash", NOW, END);
    }

    @Test
    void stands_until_the_last_moment_of_its_days() {
        assertThat(invitation.state(END.minusNanos(1))).isEqualTo(InvitationState.ISSUED);
        assertThat(invitation.state(END)).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    void is_used_once() {
        invitation.use(LEA, NOW);

        assertThat(invitation.state(END)).isEqualTo(InvitationState.USED);
        assertThat(invitation.person()).isEqualTo(LEA);
        assertThatThrownBy(() -> invitation.use(LEA, NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void is_not_used_from_the_end_of_its_days_on() {
        invitation.use(LEA, END.minusNanos(1));
        Invitation other = new Invitation(
                new SubsidiaryCode("creer-ensemble"), new Addressee("lea@example.org", null, null, null), "hr");
        other.issue("other", NOW, END);

        assertThatThrownBy(() -> other.use(LEA, END)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void is_neither_used_nor_withdrawn_again_once_withdrawn() {
        invitation.withdraw(NOW);

        assertThat(invitation.closedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> invitation.use(LEA, NOW)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> invitation.withdraw(NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void is_issued_again_while_it_stands_once_it_is_over_and_when_it_was_withdrawn() {
        invitation.issue("second", NOW, END);
        invitation.issue("third", END, END.plusSeconds(1));
        invitation.withdraw(END);
        invitation.issue("fourth", END, END.plusSeconds(1));

        assertThat(invitation.state(END)).isEqualTo(InvitationState.ISSUED);
        assertThat(invitation.closedAt()).isNull();
    }

    @Test
    void is_not_issued_again_once_it_is_used() {
        invitation.use(LEA, NOW);

        assertThatThrownBy(() -> invitation.issue("second", NOW, END)).isInstanceOf(IllegalTransition.class);
    }
}
