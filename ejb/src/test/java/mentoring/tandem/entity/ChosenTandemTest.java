package mentoring.tandem.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.enrolment.EnrolmentId;
import mentoring.programme.Formation;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.shared.IllegalTransition;
import mentoring.shared.NotAllowed;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.Decision;
import mentoring.tandem.DeclineReason;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.Test;

class ChosenTandemTest {
    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    private static final PersonId LEA = new PersonId(1);
    private static final PersonId HELENE = new PersonId(2);

    private final Tandem pair = new Tandem(new Proposed(
            null,
            new WaveId(1),
            new ProgrammeId(1),
            new SubsidiaryCode("aurore-services"),
            Formation.PAIR,
            new Seat(LEA, new EnrolmentId(11)),
            List.of(new Seat(HELENE, new EnrolmentId(12))),
            20,
            List.of(),
            NOW,
            NOW));

    @Test
    void is_proposed_to_the_mentor_with_the_acceptance_of_the_mentee() {
        pair.choose(HELENE, NOW);

        assertThat(pair.state()).isEqualTo(TandemState.PROPOSED);
        assertThat(pair.members().get(1).answer()).map(Answer::decision).contains(Decision.ACCEPT);
        assertThat(pair.members().get(0).answer()).isEmpty();
    }

    @Test
    void is_accepted_by_the_mentor() {
        pair.choose(HELENE, NOW);

        pair.respond(LEA, Answer.accept(NOW));

        assertThat(pair.state()).isEqualTo(TandemState.ACCEPTED);
    }

    @Test
    void is_declined_by_the_mentor() {
        pair.choose(HELENE, NOW);

        pair.respond(LEA, Answer.decline(DeclineReason.NO_TIME, null, NOW));

        assertThat(pair.state()).isEqualTo(TandemState.DECLINED);
    }

    @Test
    void asks_the_mentee_no_more() {
        pair.choose(HELENE, NOW);

        assertThatThrownBy(() -> pair.respond(HELENE, Answer.accept(NOW)))
                .hasMessageStartingWith("response-already-given");
        assertThatThrownBy(() -> pair.choose(HELENE, NOW)).hasMessageStartingWith("response-already-given");
    }

    @Test
    void asks_the_mentor_only_when_chosen() {
        assertThatThrownBy(() -> pair.respond(LEA, Answer.accept(NOW))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void is_chosen_by_the_mentee_and_while_proposed() {
        assertThatThrownBy(() -> pair.choose(LEA, NOW)).isInstanceOf(NotAllowed.class);
        pair.moveTo(TandemState.LAPSED, null, NOW);

        assertThatThrownBy(() -> pair.choose(HELENE, NOW)).isInstanceOf(IllegalTransition.class);
    }
}
