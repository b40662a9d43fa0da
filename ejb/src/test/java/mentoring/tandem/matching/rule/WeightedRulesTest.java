package mentoring.tandem.matching.rule;

import static mentoring.enrolment.HalfDay.FRI_AM;
import static mentoring.enrolment.HalfDay.MON_AM;
import static mentoring.enrolment.HalfDay.MON_PM;
import static mentoring.enrolment.HalfDay.THU_AM;
import static mentoring.enrolment.HalfDay.TUE_AM;
import static mentoring.enrolment.HalfDay.WED_AM;
import static mentoring.programme.Level.DISCOVERING;
import static mentoring.programme.Level.EXPERT;
import static mentoring.programme.Level.FLUENT;
import static mentoring.programme.Level.PRACTISING;
import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedRulesTest {
    @Test
    void topics_count_three_two_one_one_by_the_mentees_priority() {
        Mentee mentee = person(2)
                .with("first", DISCOVERING)
                .with("second", DISCOVERING)
                .with("third", DISCOVERING)
                .with("fourth", DISCOVERING)
                .asMentee();

        assertThat(new TopicsByPriority(4)
                        .points(
                                person(1)
                                        .with("second", FLUENT)
                                        .with("first", EXPERT)
                                        .asMentor(),
                                mentee))
                .isEqualTo(20);
        assertThat(new TopicsByPriority(1)
                        .points(
                                person(1)
                                        .with("third", FLUENT)
                                        .with("fourth", EXPERT)
                                        .asMentor(),
                                mentee))
                .isEqualTo(2);
    }

    @Test
    void a_topic_that_is_not_mastered_above_the_level_asked_for_does_not_count() {
        assertThat(new TopicsByPriority(4)
                        .points(
                                person(1).with("data", FLUENT).asMentor(),
                                person(2).with("data", FLUENT).asMentee()))
                .isZero();
    }

    @Test
    void the_level_gap_is_taken_on_the_most_wanted_topic_that_is_mastered() {
        Mentor mentor = person(1)
                .with("second", EXPERT)
                .with("first", PRACTISING)
                .with("third", EXPERT)
                .asMentor();
        Mentee mentee = person(2)
                .with("first", PRACTISING)
                .with("second", PRACTISING)
                .with("third", DISCOVERING)
                .asMentee();

        assertThat(new LevelGap(2).points(mentor, mentee)).isEqualTo(4);
    }

    @Test
    void directorates_count_when_both_are_known_and_differ() {
        WeightedRule<Mentee> rule = new DifferentDirectorate(6);

        assertThat(rule.points(person(1).of("IT").asMentor(), person(2).of("HR").asMentee()))
                .isEqualTo(6);
        assertThat(rule.points(person(1).of("IT").asMentor(), person(2).of("IT").asMentee()))
                .isZero();
        assertThat(rule.points(person(1).of(null).asMentor(), person(2).of("IT").asMentee()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "1, 2, 2", "1, 5, 8", "1, 6, 8", "3, 1, 0"})
    void every_career_band_by_which_the_mentor_is_junior_counts_up_to_four(int mentor, int mentee, int points) {
        assertThat(new GradeDistance(2)
                        .points(
                                person(1).ranked(mentor).asMentor(),
                                person(2).ranked(mentee).asMentee()))
                .isEqualTo(points);
    }

    @Test
    void shared_half_days_count_up_to_five() {
        WeightedRule<Mentee> rule = new SharedHalfDays(1);
        Mentee always =
                person(2).free(MON_AM, MON_PM, TUE_AM, WED_AM, THU_AM, FRI_AM).asMentee();

        assertThat(rule.points(person(1).free(MON_AM, WED_AM).asMentor(), always))
                .isEqualTo(2);
        assertThat(rule.points(
                        person(1)
                                .free(MON_AM, MON_PM, TUE_AM, WED_AM, THU_AM, FRI_AM)
                                .asMentor(),
                        always))
                .isEqualTo(5);
    }

    @Test
    void the_same_site_counts() {
        assertThat(new SameSite(3).points(person(1).asMentor(), person(2).asMentee()))
                .isEqualTo(3);
        assertThat(new SameSite(3)
                        .points(person(1).at("Lille").asMentor(), person(2).asMentee()))
                .isZero();
    }

    @Test
    void another_trade_counts_when_both_are_known() {
        WeightedRule<Mentee> rule = new DifferentTrade(2);
        Mentee network = person(2).working("Networks").asMentee();

        assertThat(rule.points(person(1).working("Heating").asMentor(), network))
                .isEqualTo(2);
        assertThat(rule.points(person(1).working("Networks").asMentor(), network))
                .isZero();
        assertThat(rule.points(person(1).asMentor(), network)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"fr, 0", "'fr,en', 1", "'fr,en,de', 2", "'fr,en,de,it', 2"})
    void every_language_beyond_the_first_counts_up_to_two(String shared, int points) {
        String[] codes = shared.split(",");

        assertThat(new FurtherLanguages(1)
                        .points(
                                person(1).speaking(codes).asMentor(),
                                person(2).speaking(codes).asMentee()))
                .isEqualTo(points);
    }

    @Test
    void every_two_mentees_of_different_directorates_count() {
        WeightedRule<List<Mentee>> rule = new PeerDirectorates(5);
        Mentor mentor = person(1).asMentor();
        Mentee sales = person(2).of("Sales").asMentee();
        Mentee alsoSales = person(3).of("Sales").asMentee();
        Mentee finance = person(4).of("Finance").asMentee();
        Mentee law = person(5).of("Law").asMentee();

        assertThat(rule.points(mentor, List.of(sales, finance, law))).isEqualTo(15);
        assertThat(rule.points(mentor, List.of(sales, alsoSales, law))).isEqualTo(10);
    }
}
