package mentoring.tandem.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import mentoring.directory.PersonId;
import mentoring.directory.PolicyTerm;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.programme.WaveState;
import mentoring.tandem.Decision;
import mentoring.tandem.DeclineReason;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private static final PersonId MENTEE = new PersonId(101);
    private static final PersonId OTHER = new PersonId(102);

    private final WaveTandems wave = new WaveTandems(Formation.PAIR);

    @BeforeEach
    void leaveTheChoiceToTheMentees() {
        wave.waves.letsMenteesChoose();
        wave.mentees(2);
    }

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void proposes_the_tandem_to_the_mentor_with_the_acceptance_of_the_mentee() {
        wave.mentors(1, 1);

        TandemView chosen = choose(MENTEE, 1);

        assertThat(chosen.state()).isEqualTo(TandemState.PROPOSED);
        assertThat(chosen.pairing()).isNull();
        assertThat(chosen.members())
                .extracting(MemberView::side, MemberView::decision)
                .containsExactly(tuple(Side.MENTOR, null), tuple(Side.MENTEE, Decision.ACCEPT));
        assertThat(chosen.explanation()).isNotEmpty();
        assertThat(wave.all()).containsExactly(chosen);
    }

    @Test
    void takes_the_wave_to_paired_and_tells_of_it_once() {
        wave.mentors(2, 1);
        choose(MENTEE, 1);
        choose(OTHER, 2);

        assertThat(wave.waves.known(OneWave.ID).state()).isEqualTo(WaveState.PAIRED);
        assertThat(wave.transitions.told())
                .containsExactly("tandem:  -> PROPOSED by p101", "tandem:  -> PROPOSED by p102");
    }

    @Test
    void is_sealed_by_the_mentor() {
        wave.mentors(1, 1);
        TandemView chosen = choose(MENTEE, 1);

        TandemView sealed = wave.answer(chosen, chosen.mentor(), new Response(Decision.ACCEPT, null, null));

        assertThat(sealed.state()).isEqualTo(TandemState.ACCEPTED);
    }

    @Test
    void leaves_a_mentor_who_declined_to_everybody_else() {
        wave.mentors(1, 1);
        TandemView chosen = choose(MENTEE, 1);
        wave.answer(chosen, chosen.mentor(), new Response(Decision.DECLINE, DeclineReason.NO_TIME, null));

        assertThat(offers(MENTEE)).isEmpty();
        assertThatThrownBy(() -> choose(MENTEE, 1))
                .hasMessageStartingWith("pairing-rule-broken")
                .hasMessageContaining("not-declined-before");
        assertThat(choose(OTHER, 1).state()).isEqualTo(TandemState.PROPOSED);
    }

    @Test
    void gives_the_last_seat_to_the_first_and_says_so_to_the_second() {
        wave.mentors(1, 1);
        choose(MENTEE, 1);

        assertThatThrownBy(() -> choose(OTHER, 1)).hasMessage("seat-taken {mentor=1}");
        assertThat(offers(OTHER)).isEmpty();
    }

    @Test
    void gives_as_many_seats_as_the_mentor_offers() {
        wave.mentors(1, 2).mentees(103, 1);
        choose(MENTEE, 1);
        choose(OTHER, 1);

        assertThatThrownBy(() -> choose(new PersonId(103), 1)).hasMessage("seat-taken {mentor=1}");
    }

    @Test
    void gives_no_more_seats_than_the_policy_allows() {
        wave.mentors(1, 3);
        wave.subsidiaries.decide(WaveTandems.SERVICES, PolicyTerm.MENTOR_CAPACITY, 1);
        choose(MENTEE, 1);

        assertThatThrownBy(() -> choose(OTHER, 1)).hasMessage("seat-taken {mentor=1}");
    }

    @Test
    void gives_a_seat_again_once_its_tandem_has_ended() {
        wave.mentors(1, 1);
        choose(MENTEE, 1);
        wave.in(() -> {
            wave.watch(WaveTandems.NOW.plusSeconds(15 * 86_400L))
                    .lapse(wave.tandems().ofWave(OneWave.ID).get(0).id());
            return null;
        });

        assertThat(choose(OTHER, 1).mentees()).containsExactly(OTHER);
    }

    @Test
    void gives_a_mentee_one_tandem_only() {
        wave.mentors(2, 1);
        choose(MENTEE, 1);

        assertThatThrownBy(() -> choose(MENTEE, 2)).hasMessageStartingWith("already-in-a-tandem");
        assertThatThrownBy(() -> offers(MENTEE)).hasMessageStartingWith("already-in-a-tandem");
    }

    @Test
    void lists_the_best_ten_with_their_seats_left_in_an_order_that_does_not_change() {
        wave.mentors(12, 1);

        List<ShortlistView.Offer> first = offers(MENTEE);

        assertThat(first).hasSize(10).isEqualTo(offers(MENTEE));
        assertThat(first).allSatisfy(offer -> {
            assertThat(offer.name()).isEqualTo("Person " + offer.mentor().value());
            assertThat(offer.unit()).isEqualTo("unit");
            assertThat(offer.site()).isEqualTo("Lyon");
            assertThat(offer.points())
                    .isEqualTo(offer.explanation().stream()
                            .mapToInt(ExplanationLine::points)
                            .sum());
        });
    }

    private TandemView choose(PersonId mentee, long mentor) {
        return wave.in(
                () -> wave.choices().choose(WaveTandems.self(mentee), OneWave.ID, new NewChoice(new PersonId(mentor))));
    }

    private List<ShortlistView.Offer> offers(PersonId mentee) {
        return wave.in(() ->
                wave.choices().shortlist(WaveTandems.self(mentee), OneWave.ID).mentors());
    }
}
