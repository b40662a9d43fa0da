package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.programme.Formation.TRIAD;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.programme.WaveState;
import mentoring.shared.InvalidInput;
import mentoring.shared.Refusal;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TandemsByHandTest {
    private WaveTandems wave;

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void takes_a_tandem_put_together_by_hand() {
        in(TRIAD).mentors(1, 3).mentees(3);

        TandemView tandem = byHand(1, 101, 102, 103);

        assertThat(tandem.pairing()).isNull();
        assertThat(tandem.state()).isEqualTo(TandemState.PROPOSED);
        assertThat(tandem.points()).isPositive();
        assertThat(wave.waves.known(OneWave.ID).state()).isEqualTo(WaveState.PAIRED);
    }

    @Test
    void refuses_by_hand_a_mentor_who_is_not_certified() {
        in(PAIR).mentor(1, 1).mentees(1);

        assertThatThrownBy(() -> byHand(1, 101)).satisfies(code("mentor-not-certified"));
    }

    @Test
    void refuses_by_hand_what_breaks_a_rule_and_names_it() {
        in(PAIR).mentors(1, 1).mentees(1);
        wave.staff.reports(1, 101);

        assertThatThrownBy(() -> byHand(1, 101))
                .satisfies(code("pairing-rule-broken"))
                .extracting(refusal -> ((Refusal) refusal).facts().get("rule"))
                .isEqualTo("no-reporting-line");
    }

    @Test
    void refuses_by_hand_who_is_not_enrolled_on_that_side_or_seated_already() {
        in(PAIR).mentors(1, 1).mentees(2);

        assertThatThrownBy(() -> byHand(101, 102)).satisfies(code("not-in-the-pool"));
        byHand(1, 101);
        assertThatThrownBy(() -> byHand(1, 102)).satisfies(code("not-in-the-pool"));
    }

    @Test
    void refuses_by_hand_too_few_mentees_or_one_twice() {
        in(TRIAD).mentors(1, 3).mentees(3);

        assertThatThrownBy(() -> byHand(1, 101, 102)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> byHand(1, 101, 102, 102)).isInstanceOf(InvalidInput.class);
    }

    private WaveTandems in(Formation formation) {
        wave = new WaveTandems(formation);
        return wave;
    }

    private TandemView byHand(long mentor, long... mentees) {
        List<PersonId> people = LongStream.of(mentees).mapToObj(PersonId::new).toList();
        return wave.in(() -> wave.pairings().propose(MANAGER, OneWave.ID, new ByHand(new PersonId(mentor), people)));
    }

    private static Consumer<Throwable> code(String expected) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(expected));
    }
}
