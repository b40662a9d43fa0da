package mentoring.tandem.boundary;

import static mentoring.tandem.PairingDecisionKind.FORBIDDEN;
import static mentoring.tandem.PairingDecisionKind.PINNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.Decision;
import mentoring.tandem.DeclineReason;
import mentoring.tandem.PairingDecisionKind;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoicesAroundDecisionsTest {
    private static final long MENTEE = 101;
    private static final long OTHER = 102;

    private final WaveTandems wave = new WaveTandems(Formation.PAIR);

    @BeforeEach
    void leaveTheChoiceToTheMentees() {
        wave.waves.letsMenteesChoose();
        wave.mentors(2, 1).mentees(2);
    }

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void do_not_let_on_whom_a_manager_has_forbidden() {
        decide(FORBIDDEN, 1, MENTEE);

        assertThat(offers(MENTEE)).containsExactly(new PersonId(2));
        assertThatThrownBy(() -> choose(MENTEE, 1)).hasMessageStartingWith("not-in-the-pool");
        assertThat(offers(OTHER)).hasSize(2);
    }

    @Test
    void leave_who_is_pinned_to_a_mentor_that_mentor_alone() {
        decide(PINNED, 1, MENTEE);

        assertThat(offers(MENTEE)).containsExactly(new PersonId(1));
        assertThatThrownBy(() -> choose(MENTEE, 2)).hasMessageStartingWith("not-in-the-pool");
        assertThat(choose(MENTEE, 1).state()).isEqualTo(TandemState.PROPOSED);
    }

    @Test
    void do_not_take_a_seat_that_is_kept_for_who_is_pinned_to_it() {
        decide(PINNED, 1, MENTEE);

        assertThat(offers(OTHER)).containsExactly(new PersonId(2));
        assertThatThrownBy(() -> choose(OTHER, 1)).hasMessage("seat-taken {mentor=1}");
    }

    @Test
    void take_a_seat_that_is_kept_for_nobody_who_still_takes_part() {
        decide(PINNED, 1, MENTEE);
        wave.signups.withdraw(MENTEE);

        assertThat(choose(OTHER, 1).state()).isEqualTo(TandemState.PROPOSED);
    }

    @Test
    void leave_who_is_pinned_the_others_once_the_mentor_has_declined() {
        decide(PINNED, 1, MENTEE);
        TandemView chosen = choose(MENTEE, 1);
        wave.answer(chosen, chosen.mentor(), new Response(Decision.DECLINE, DeclineReason.NO_TIME, null));

        assertThat(choose(MENTEE, 2).state()).isEqualTo(TandemState.PROPOSED);
    }

    private void decide(PairingDecisionKind kind, long mentor, long mentee) {
        NewPairingDecision request =
                new NewPairingDecision(kind, new PersonId(mentor), List.of(new PersonId(mentee)), "their wish");
        wave.in(() -> wave.pairingDecisions().decide(WaveTandems.MANAGER, OneWave.ID, request));
    }

    private TandemView choose(long mentee, long mentor) {
        return wave.in(() -> wave.choices()
                .choose(WaveTandems.self(new PersonId(mentee)), OneWave.ID, new NewChoice(new PersonId(mentor))));
    }

    private List<PersonId> offers(long mentee) {
        return wave
                .in(() -> wave.choices().shortlist(WaveTandems.self(new PersonId(mentee)), OneWave.ID))
                .mentors()
                .stream()
                .map(ShortlistView.Offer::mentor)
                .toList();
    }
}
