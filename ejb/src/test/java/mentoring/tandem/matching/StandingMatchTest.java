package mentoring.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.matching.benchmark.SyntheticWave;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.seating.Crew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingMatchTest {
    private static final Policy POLICY = Policy.of(Terms.STANDARD, List.of());
    private static final int HERE = 150;

    private final SyntheticWave wave = new SyntheticWave(200, 9);

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void is_certified_after_every_joining_and_leaving(int mostSeats) {
        List<Mentor> mentors = wave.mentors(mostSeats);
        List<Mentee> mentees = wave.mentees();
        StandingMatch match = standing(mentors, mentees, 50);
        Random random = new Random(4);
        for (int next = HERE; next < 170; next += 2) {
            match.join(mentees.get(next));
            match.join(mentors.get(next));
            match.menteeLeaves(mentees.get(next - HERE + random.nextInt(2)).person());
            match.mentorLeaves(mentors.get(next - HERE).person());

            assertIsOptimal(match);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void is_certified_for_the_others_after_every_pair_that_is_pinned(int mostSeats) {
        List<Mentor> mentors = wave.mentors(mostSeats);
        StandingMatch match = standing(mentors, wave.mentees(), 0);
        for (Mentor mentor : mentors.subList(0, 20)) {
            Optional<Mentee> mentee = match.instance().mentees().stream()
                    .filter(one -> POLICY.points(mentor, one) != Policy.NOT_ELIGIBLE)
                    .findFirst();
            mentee.ifPresent(one -> match.pin(mentor.person(), one.person()));

            assertIsOptimal(match);
        }
    }

    @Test
    void is_left_with_the_people_of_the_instance_when_a_pair_is_pinned() {
        Instance instance = standing(wave.mentors(2), wave.mentees(), 0).instance();
        StandingMatch match = new StandingMatch(instance, 0, Crew.alone());
        PersonId mentor = instance.mentors().get(0).person();
        PersonId mentee = instance.mentees().get(0).person();

        match.pin(mentor, mentee);

        assertThat(match.instance()).isEqualTo(instance.pinning(mentor, mentee));
    }

    @Test
    void goes_on_from_what_a_pairing_has_found_as_if_it_had_found_it_itself() {
        Instance instance = new Instance(
                Formation.PAIR, wave.mentors(2).subList(0, HERE), wave.mentees().subList(0, HERE), POLICY);
        StandingMatch first = new StandingMatch(instance, 5, Crew.alone());
        StandingMatch second = new StandingMatch(instance, 5, first.mentorOf(), first.prices());

        second.menteeLeaves(instance.mentees().get(3).person());

        assertIsOptimal(second);
        assertThat(second.value())
                .isEqualTo(Matcher.match(second.instance()).certificate().primal());
    }

    @Test
    void who_has_left_may_come_back() {
        List<Mentee> mentees = wave.mentees();
        StandingMatch match = standing(wave.mentors(1), mentees, 1);

        match.menteeLeaves(mentees.get(0).person());
        match.join(mentees.get(0));

        assertIsOptimal(match);
    }

    @Test
    void says_when_there_is_no_room_left() {
        List<Mentee> mentees = wave.mentees();
        StandingMatch match = standing(wave.mentors(1), mentees, 0);

        assertThatThrownBy(() -> match.join(mentees.get(HERE))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobody_leaves_who_is_not_there_or_joins_who_is() {
        List<Mentee> mentees = wave.mentees();
        StandingMatch match = standing(wave.mentors(1), mentees, 1);

        assertThatThrownBy(() -> match.menteeLeaves(new PersonId(77_777))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> match.join(mentees.get(0))).isInstanceOf(IllegalArgumentException.class);
    }

    private static StandingMatch standing(List<Mentor> mentors, List<Mentee> mentees, int room) {
        return new StandingMatch(
                new Instance(Formation.PAIR, mentors.subList(0, HERE), mentees.subList(0, HERE), POLICY),
                room,
                Crew.alone());
    }

    private static void assertIsOptimal(StandingMatch match) {
        Certificate own = Verification.byRules(match.instance()).certify(match.mentorOf(), match.prices());
        assertThat(own.violations()).isZero();
        assertThat(own.primal())
                .isEqualTo(own.dual())
                .isEqualTo(Matcher.match(match.instance()).certificate().primal());
    }
}
