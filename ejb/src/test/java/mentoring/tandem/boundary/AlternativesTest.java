package mentoring.tandem.boundary;

import static mentoring.programme.Formation.PAIR;
import static mentoring.programme.Formation.TRIAD;
import static mentoring.tandem.boundary.WaveTandems.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.Consumer;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Refusal;
import mentoring.shared.Role;
import mentoring.tandem.ExplanationLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private WaveTandems wave;

    @AfterEach
    void close() {
        wave.close();
    }

    @Test
    void answers_of_a_pairing_whose_proposals_occupy_their_people() {
        in(PAIR).mentors(2, 1).mentees(3);
        PairingView pairing = wave.pair();
        long leftOut = pairing.leftOut().get(0).person().value();

        AlternativeView answer = ask(MANAGER, pairing, 1, leftOut);

        assertThat(answer.obstacles()).isEmpty();
        assertThat(answer.points())
                .isEqualTo(answer.explanation().stream()
                        .mapToInt(ExplanationLine::points)
                        .sum());
        assertThat(answer.cost().isNothing()).isTrue();
        assertThat(answer.cost().moves()).hasSize(2);
        assertThat(answer.text().fr()).contains("ne coûterait rien");
    }

    @Test
    void answers_the_same_whatever_has_happened_since() {
        in(PAIR).mentors(2, 1).mentees(3);
        PairingView pairing = wave.pair();
        long leftOut = pairing.leftOut().get(0).person().value();
        AlternativeView before = ask(MANAGER, pairing, 1, leftOut);
        wave.mentor(3, 1).mentees(103, 1);
        wave.signups.withdraw(leftOut);
        wave.signups.withdraw(1);

        assertThat(ask(MANAGER, pairing, 1, leftOut)).isEqualTo(before);
    }

    @Test
    void refuses_what_nothing_is_kept_of() {
        in(PAIR).mentors(1, 1).mentees(1);
        PairingView pairing = wave.pair();
        wave.in(() -> wave.database
                .entityManager()
                .createQuery("delete from PairingInput")
                .executeUpdate());

        assertThatThrownBy(() -> ask(MANAGER, pairing, 1, 101)).satisfies(code("pairing-input-gone"));
    }

    @Test
    void names_the_rule_that_forbids_a_pair() {
        in(PAIR).mentors(2, 1).mentees(2);
        wave.staff.reports(1, 101);
        PairingView pairing = wave.pair();

        AlternativeView answer = ask(MANAGER, pairing, 1, 101);

        assertThat(answer.obstacles()).extracting(ExplanationLine::rule).containsExactly("no-reporting-line");
        assertThat(answer.cost()).isNull();
    }

    @Test
    void refuses_triads_and_people_who_were_not_in_the_pool() {
        in(PAIR).mentors(1, 1).mentees(1);
        PairingView pairing = wave.pair();

        assertThatThrownBy(() -> ask(MANAGER, pairing, 101, 1)).satisfies(code("not-in-the-pool"));
        assertThatThrownBy(() -> ask(MANAGER, pairing, 1, 999)).satisfies(code("not-in-the-pool"));
        wave.close();
        in(TRIAD).mentors(1, 3).mentees(3);
        PairingView triads = wave.pair();
        assertThatThrownBy(() -> ask(MANAGER, triads, 1, 101)).satisfies(code("pairs-only"));
    }

    @Test
    void is_for_those_who_oversee_the_subsidiary() {
        in(PAIR).mentors(1, 1).mentees(1);
        PairingView pairing = wave.pair();
        Caller elsewhere = new Caller("x", Set.of(Role.SUBSIDIARY_HR), Set.of("aurore-energie"));

        assertThatThrownBy(() -> ask(elsewhere, pairing, 1, 101)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ask(WaveTandems.self(new PersonId(101)), pairing, 1, 101))
                .isInstanceOf(NotAllowed.class);
    }

    private WaveTandems in(Formation formation) {
        wave = new WaveTandems(formation);
        return wave;
    }

    private AlternativeView ask(Caller caller, PairingView pairing, long mentor, long mentee) {
        return wave.in(
                () -> wave.alternatives().answer(caller, pairing.id(), new PersonId(mentor), new PersonId(mentee)));
    }

    private static Consumer<Throwable> code(String expected) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(expected));
    }
}
