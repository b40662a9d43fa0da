package mentoring.tandem.matching;

import static mentoring.enrolment.HalfDay.FRI_PM;
import static mentoring.enrolment.HalfDay.MON_AM;
import static mentoring.programme.Formation.PAIR;
import static mentoring.programme.Formation.TRIAD;
import static mentoring.programme.Level.EXPERT;
import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.tandem.LeftOut;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.PersonFixture;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatcherTest {
    private static final Policy POLICY = Policy.of(Terms.STANDARD, List.of());

    @Test
    void twelve_directors_meet_four_mentors_in_triads() {
        Match match = match(TRIAD, mentors(4, 3), directors(12));

        assertThat(match.proposals()).hasSize(4).allSatisfy(proposal -> {
            assertThat(proposal.mentees()).hasSize(3);
            assertThat(proposal.points())
                    .isEqualTo(proposal.explanation().stream()
                            .mapToInt(line -> line.points())
                            .sum());
        });
        assertThat(match.seated()).isEqualTo(12);
        assertThat(match.leftOut()).isEmpty();
        assertThat(match.obstacles()).isEmpty();
        assertThat(match.proven()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Formation.class)
    void the_order_of_the_input_never_matters_not_even_between_equals(Formation formation) {
        List<Mentor> mentors = new ArrayList<>(mentors(6, 3));
        List<Mentee> mentees = new ArrayList<>(directors(12));
        Match first = match(formation, mentors, mentees);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(mentors, new Random(seed));
            Collections.shuffle(mentees, new Random(seed + 1000));

            assertThat(match(formation, mentors, mentees)).isEqualTo(first);
        }
    }

    @Test
    void the_digest_tells_who_is_with_whom() {
        Match one = match(PAIR, List.of(person(1).asMentor()), List.of(person(2).asMentee()));
        Match other =
                match(PAIR, List.of(person(1).asMentor()), List.of(person(3).asMentee()));

        assertThat(one.digest()).matches("[0-9a-f]{64}").isNotEqualTo(other.digest());
    }

    @Test
    void a_mentor_takes_as_many_mentees_as_they_have_seats() {
        Match match = match(PAIR, List.of(person(1).seating(2).asMentor()), directors(3));

        assertThat(match.proposals()).hasSize(2);
        assertThat(match.leftOut()).extracting(LeftOut::reason).containsExactly("no-seat-left");
    }

    @Test
    void nobody_is_paired_with_a_mentor_who_is_not_certified_and_both_learn_why() {
        Match match = match(
                PAIR,
                List.of(person(1).uncertified().asMentor()),
                List.of(person(2).asMentee()));

        assertThat(match.proposals()).isEmpty();
        assertThat(reasons(match))
                .containsExactly(
                        new Tuple(Side.MENTEE, "mentor-not-certified"), new Tuple(Side.MENTOR, "mentor-not-certified"));
        assertThat(match.leftOut().get(0).text().en()).contains("certification");
    }

    @Test
    void who_stays_without_a_tandem_learns_the_rule_that_is_nearest_to_being_met() {
        List<Mentor> mentors = List.of(
                person(1).speaking("de").free(FRI_PM).asMentor(),
                person(2).free(FRI_PM).asMentor(),
                person(3).free(FRI_PM).asMentor(),
                person(4).speaking("de").asMentor());

        Match match = match(PAIR, mentors, List.of(person(9).asMentee()));

        assertThat(match.leftOut().get(0).reason()).isEqualTo("no-common-half-day");
    }

    @Test
    void an_expert_cannot_be_taught_further() {
        Match match = match(
                PAIR,
                List.of(person(1).with("data", EXPERT).asMentor()),
                List.of(person(2).with("data", EXPERT).asMentee()));

        assertThat(match.leftOut()).extracting(LeftOut::reason).containsOnly("topic-not-mastered");
    }

    @Test
    void a_mentee_who_declined_gets_another_mentor() {
        Policy policy = Policy.of(Terms.STANDARD, List.of(new Declined(new PersonId(1), new PersonId(9))));
        List<Mentor> mentors =
                List.of(person(1).ranked(1).asMentor(), person(2).ranked(4).asMentor());

        Match match = Matcher.match(
                new Instance(PAIR, mentors, List.of(person(9).ranked(5).asMentee()), policy));

        assertThat(match.proposals()).extracting(Proposal::mentor).containsExactly(new PersonId(2));
    }

    @Test
    void two_mentees_are_too_few_for_a_triad() {
        Match match = match(TRIAD, mentors(2, 3), directors(5));

        assertThat(match.proposals()).hasSize(1);
        assertThat(reasons(match))
                .containsExactly(
                        new Tuple(Side.MENTEE, "not-three"),
                        new Tuple(Side.MENTEE, "not-three"),
                        new Tuple(Side.MENTOR, "not-needed"));
    }

    @Test
    void a_mentor_for_fewer_than_three_takes_no_triad() {
        Match match = match(TRIAD, mentors(1, 2), directors(3));

        assertThat(reasons(match)).contains(new Tuple(Side.MENTOR, "too-few-seats"));
        assertThat(match.proposals()).isEmpty();
    }

    @Test
    void the_half_day_that_keeps_a_triad_apart_is_named() {
        List<Mentee> mentees = List.of(
                person(10).free(MON_AM).asMentee(),
                person(11).free(MON_AM).asMentee(),
                person(12).free(FRI_PM).asMentee());

        Match match =
                match(TRIAD, List.of(person(1).free(MON_AM, FRI_PM).seating(3).asMentor()), mentees);

        assertThat(match.proposals()).isEmpty();
        assertThat(match.leftOut())
                .filteredOn(left -> left.side() == Side.MENTEE)
                .extracting(LeftOut::reason)
                .containsOnly("no-half-day-for-all");
        assertThat(match.obstacles()).first().satisfies(obstacle -> {
            assertThat(obstacle.rule()).isEqualTo("half-day-for-all");
            assertThat(obstacle.moreSeated()).isEqualTo(3);
            assertThat(obstacle.text().fr()).contains("« Une demi-journée pour tous », 3 mentorés");
        });
    }

    @Test
    void a_missing_certification_is_named_as_what_keeps_directors_out() {
        List<Mentor> mentors = Stream.concat(
                        mentors(3, 3).stream(),
                        Stream.of(person(99).seating(3).uncertified().asMentor()))
                .toList();

        Match match = match(TRIAD, mentors, directors(12));

        assertThat(match.seated()).isEqualTo(9);
        assertThat(match.obstacles())
                .first()
                .satisfies(obstacle -> assertThat(obstacle.rule()).isEqualTo("certified-mentor"));
    }

    @Test
    void adding_a_mentor_never_seats_fewer_nor_scores_less() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Mentee> mentees = IntStream.range(100, 112)
                    .mapToObj(id -> varied(id, random).asMentee())
                    .toList();
            List<Mentor> mentors = IntStream.range(1, 9)
                    .mapToObj(id -> varied(id, random).asMentor())
                    .toList();
            Match fewer = match(PAIR, mentors.subList(0, 7), mentees);
            Match more = match(PAIR, mentors, mentees);

            assertThat(more.seated()).isGreaterThanOrEqualTo(fewer.seated());
            if (more.seated() == fewer.seated()) {
                assertThat(more.points()).isGreaterThanOrEqualTo(fewer.points());
            }
        }
    }

    private static PersonFixture varied(int id, Random random) {
        return person(id)
                .ranked(1 + random.nextInt(5))
                .speaking(random.nextBoolean() ? "fr" : "en")
                .at(random.nextBoolean() ? "Lyon" : "Lille")
                .of("directorate " + random.nextInt(3));
    }

    private static Match match(Formation formation, List<Mentor> mentors, List<Mentee> mentees) {
        return Matcher.match(new Instance(formation, mentors, mentees, POLICY));
    }

    private static List<Mentor> mentors(int count, int seats) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> person(id).seating(seats).asMentor())
                .toList();
    }

    private static List<Mentee> directors(int count) {
        return LongStream.range(0, count)
                .mapToObj(id -> person(100 + id).ranked(6).reportingTo(50).asMentee())
                .toList();
    }

    private static List<Tuple> reasons(Match match) {
        return match.leftOut().stream()
                .map(left -> new Tuple(left.side(), left.reason()))
                .toList();
    }
}
