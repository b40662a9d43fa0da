package mentoring.tandem.matching;

import static mentoring.enrolment.HalfDay.MON_AM;
import static mentoring.enrolment.HalfDay.TUE_AM;
import static mentoring.enrolment.HalfDay.WED_AM;
import static mentoring.programme.Level.EXPERT;
import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.shared.Localised;
import mentoring.tandem.LeftOut;
import mentoring.tandem.matching.benchmark.SyntheticWave;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import org.junit.jupiter.api.Test;

class PairsLeftOutTest {
    private static final Policy POLICY = Policy.of(Terms.STANDARD, List.of());

    @Test
    void names_the_rule_that_asking_rule_by_rule_names() {
        for (int seed = 0; seed < 30; seed++) {
            SyntheticWave wave = new SyntheticWave(12, seed);
            Instance instance = new Instance(Formation.PAIR, wave.mentors(1), wave.mentees(), POLICY);
            Map<PersonId, String> reasons = Matcher.match(instance).leftOut().stream()
                    .filter(one -> one.side() == Side.MENTEE)
                    .collect(Collectors.toMap(LeftOut::person, LeftOut::reason));

            assertThat(instance.mentees().stream().filter(it -> reasons.containsKey(it.person())))
                    .allSatisfy(mentee ->
                            assertThat(reasons.get(mentee.person())).isEqualTo(reason(mentee, instance.mentors())));
        }
    }

    @Test
    void tells_the_half_day_that_would_help_most() {
        LeftOut left = onlyMentee(
                List.of(
                        person(1).free(TUE_AM).asMentor(),
                        person(2).free(TUE_AM, WED_AM).asMentor(),
                        person(3).free(WED_AM).uncertified().asMentor()),
                person(9).free(MON_AM).asMentee());

        assertThat(left.reason()).isEqualTo("no-common-half-day");
        assertThat(left.text().en())
                .endsWith("Mentors who would fit without this rule: 2. "
                        + "With one more half-day, Tuesday morning, there would be 2.");
        assertThat(left.text().fr()).endsWith("Avec une demi-journée de plus, mardi matin, il y en aurait 2.");
    }

    @Test
    void tells_the_language_the_topic_and_the_way_to_meet_that_would_help() {
        assertThat(advice(
                                person(1).speaking("de", "en").asMentor(),
                                person(9).speaking("fr").asMentee())
                        .en())
                .contains("With one more language, German, there would be 1.");
        assertThat(advice(person(1).with("data", EXPERT).asMentor(), person(9).asMentee())
                        .fr())
                .contains("Avec un thème de plus, « data (fr) », il y en aurait 1.");
        assertThat(advice(
                                person(1).at("Lille").asMentor(),
                                person(9)
                                        .attending(Attendance.ON_SITE)
                                        .at("Lyon")
                                        .asMentee())
                        .en())
                .contains("Meeting remotely as well, there would be 1.");
        assertThat(advice(
                                person(1)
                                        .attending(Attendance.ON_SITE)
                                        .at("Lyon")
                                        .asMentor(),
                                person(9)
                                        .attending(Attendance.REMOTE)
                                        .at("Lyon")
                                        .asMentee())
                        .en())
                .contains("Meeting at their own site as well, there would be 1.");
    }

    @Test
    void tells_how_many_fit_whose_seats_are_taken() {
        Instance instance = new Instance(
                Formation.PAIR,
                List.of(person(1).asMentor()),
                List.of(person(8).asMentee(), person(9).asMentee()),
                POLICY);

        assertThat(Matcher.match(instance).leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.reason()).isEqualTo("no-seat-left"))
                .satisfies(left -> assertThat(left.text().en()).endsWith("Mentors who fit: 1."));
    }

    @Test
    void advises_nothing_where_more_than_one_rule_stands_in_the_way() {
        Localised text = advice(
                person(1).speaking("de").free(TUE_AM).asMentor(),
                person(9).speaking("fr").free(MON_AM).asMentee());

        assertThat(text.en()).doesNotContain("there would be", "without this rule");
    }

    private static Localised advice(Mentor mentor, Mentee mentee) {
        return onlyMentee(List.of(mentor), mentee).text();
    }

    private static LeftOut onlyMentee(List<Mentor> mentors, Mentee mentee) {
        return Matcher.match(new Instance(Formation.PAIR, mentors, List.of(mentee), POLICY)).leftOut().stream()
                .filter(left -> left.side() == Side.MENTEE)
                .findFirst()
                .orElseThrow();
    }

    /** Of those who break the fewest rules, the rule broken most often; the first of several. */
    private static String reason(Mentee mentee, List<Mentor> mentors) {
        List<List<HardRule<Mentee>>> broken =
                mentors.stream().map(mentor -> POLICY.broken(mentor, mentee)).toList();
        int fewest = broken.stream().mapToInt(List::size).min().orElseThrow();
        Map<HardRule<Mentee>, Long> times = broken.stream()
                .filter(rules -> rules.size() == fewest)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Stream<HardRule<Mentee>> most = POLICY.pairHard().stream()
                .filter(rule -> times.getOrDefault(rule, 0L)
                        == times.values().stream().mapToLong(it -> it).max().orElse(-1));
        return most.findFirst().map(HardRule::reason).orElse("no-seat-left");
    }
}
