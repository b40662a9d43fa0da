package mentoring.tandem.matching;

import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.Alternative;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.Move;
import mentoring.tandem.matching.benchmark.SyntheticWave;
import mentoring.tandem.matching.rule.CommonLanguage;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyNotTest {
    private static final Policy STANDARD = Policy.of(Terms.STANDARD, List.of());

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void costs_what_trying_every_choice_with_the_pair_says(int mostSeats) {
        Policy open = new Policy(List.of(new CommonLanguage()), STANDARD.pairWeighted(), List.of(), List.of());
        for (int seed = 0; seed < 15; seed++) {
            SyntheticWave wave = new SyntheticWave(5, seed);
            assertEveryPairCostsWhatIsFoundByForce(
                    new Instance(Formation.PAIR, wave.mentors(mostSeats), wave.mentees(), open));
        }
    }

    @Test
    void says_which_rules_forbid_a_pair_and_what_it_would_have_scored() {
        Alternative answer = answer(
                        List.of(person(1).speaking("de").at("Lyon").asMentor()),
                        List.of(person(9).speaking("fr").at("Lyon").asMentee()),
                        1,
                        9)
                .orElseThrow();

        assertThat(answer.obstacles()).extracting(ExplanationLine::rule).containsExactly("common-language");
        assertThat(answer.obstacles().get(0).text().en()).isEqualTo("They share no language.");
        assertThat(answer.points()).isPositive();
        assertThat(answer.cost()).isNull();
        assertThat(answer.text().fr()).startsWith("Ce tandem n'est pas possible : Langue commune.");
    }

    @Test
    void says_of_a_pair_that_is_proposed_that_it_is() {
        Alternative answer = answer(
                        List.of(person(1).asMentor()), List.of(person(9).asMentee()), 1, 9)
                .orElseThrow();

        assertThat(answer.cost().isNothing()).isTrue();
        assertThat(answer.cost().moves()).isEmpty();
        assertThat(answer.text().en()).startsWith("This tandem is proposed.");
    }

    @Test
    void names_whose_mentors_would_change_and_who_would_lose_theirs() {
        Alternative answer = answer(
                        List.of(person(1).at("Lyon").asMentor()),
                        List.of(
                                person(8).at("Lyon").asMentee(),
                                person(9).at("Lille").asMentee()),
                        1,
                        9)
                .orElseThrow();

        assertThat(answer.cost())
                .isEqualTo(new Alternative.Cost(
                        0,
                        3,
                        List.of(
                                new Move(new PersonId(9), null, new PersonId(1)),
                                new Move(new PersonId(8), new PersonId(1), null))));
    }

    @Test
    void knows_nothing_of_who_was_not_in_the_pool_or_had_no_seat() {
        List<Mentor> mentors =
                List.of(person(1).asMentor(), person(2).seating(0).asMentor());
        List<Mentee> mentees = List.of(person(9).asMentee());

        assertThat(answer(mentors, mentees, 3, 9)).isEmpty();
        assertThat(answer(mentors, mentees, 1, 8)).isEmpty();
        assertThat(answer(mentors, mentees, 2, 9)).isEmpty();
    }

    private static Optional<Alternative> answer(List<Mentor> mentors, List<Mentee> mentees, long mentor, long mentee) {
        return asked(new Instance(Formation.PAIR, mentors, mentees, STANDARD))
                .answer(new PersonId(mentor), new PersonId(mentee));
    }

    private static WhyNot asked(Instance instance) {
        Match match = Matcher.match(instance);
        Map<PersonId, PersonId> mentorOf = new HashMap<>();
        match.proposals().forEach(one -> mentorOf.put(one.mentees().get(0), one.mentor()));
        return new WhyNot(instance, mentorOf, match.prices());
    }

    private static void assertEveryPairCostsWhatIsFoundByForce(Instance instance) {
        WhyNot asked = asked(instance);
        Choices choices = new Choices(instance);
        for (Mentor mentor : instance.mentors()) {
            for (Mentee mentee : instance.mentees()) {
                Alternative answer =
                        asked.answer(mentor.person(), mentee.person()).orElseThrow();
                int points = instance.policy().points(mentor, mentee);
                assertThat(answer.obstacles().isEmpty()).isEqualTo(points != Policy.NOT_ELIGIBLE);
                if (points != Policy.NOT_ELIGIBLE) {
                    assertThat(answer.points()).isEqualTo(points);
                    assertThat(ProvingPrices.SEAT * answer.cost().seats()
                                    + answer.cost().points())
                            .isEqualTo(choices.best() - choices.bestWith(mentor, mentee));
                }
            }
        }
    }
}
