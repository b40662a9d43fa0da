package mentoring.tandem.matching;

import static mentoring.programme.Formation.PAIR;
import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.directory.PolicyTerm;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.PersonFixture;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.seating.Crew;
import org.junit.jupiter.api.Test;

/** A wave that is paired again keeps what it has proposed as long as that costs less than the bonus. */
class StabilityTest {
    private static final int BONUS = 10;

    @Test
    void keeps_a_proposal_that_another_would_better_by_less_than_the_bonus_and_gives_way_to_more() {
        Mentor far = person(1).at("Lille").asMentor();
        Mentor near = person(2).asMentor();
        List<Mentee> mentee = List.of(person(11).asMentee());
        int better = 3;

        assertThat(better).isLessThan(BONUS);
        assertThat(mentorOf(match(List.of(far, near), mentee, BONUS, proposed(1, 11))))
                .containsEntry(new PersonId(11), far.person());
        assertThat(mentorOf(match(List.of(far, near), mentee, better - 1, proposed(1, 11))))
                .containsEntry(new PersonId(11), near.person());
        assertThat(mentorOf(match(List.of(far, near), mentee, 0, proposed(1, 11))))
                .containsEntry(new PersonId(11), near.person());
    }

    @Test
    void seats_somebody_more_rather_than_keep_a_proposal() {
        Mentor open = person(1).speaking("fr", "en").asMentor();
        Mentor french = person(2).speaking("fr").asMentor();
        List<Mentee> mentees = List.of(
                person(11).speaking("fr").asMentee(), person(12).speaking("en").asMentee());

        Match match = match(List.of(open, french), mentees, 100, proposed(1, 11));

        assertThat(match.seated()).isEqualTo(2);
        assertThat(mentorOf(match)).containsEntry(new PersonId(11), french.person());
    }

    @Test
    void says_so_in_a_line_of_its_own() {
        Match match = match(List.of(person(1).asMentor()), List.of(person(11).asMentee()), BONUS, proposed(1, 11));

        assertThat(match.proposals().get(0).explanation())
                .filteredOn(line -> line.rule().equals("stability"))
                .singleElement()
                .satisfies(line -> assertThat(line.points()).isEqualTo(BONUS));
        assertThat(match.points())
                .isEqualTo(match.proposals().get(0).explanation().stream()
                        .mapToInt(ExplanationLine::points)
                        .sum());
    }

    @Test
    void a_policy_of_a_time_before_the_rule_is_named_as_it_was() {
        Terms before = Terms.STANDARD.over(Map.of(PolicyTerm.STABILITY, 0));

        assertThat(Policy.of(before, Known.NOTHING).pairWeighted())
                .noneSatisfy(rule -> assertThat(rule.code()).isEqualTo("stability"));
    }

    @Test
    void reaches_what_trying_every_choice_reaches_and_proves_it() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Mentor> mentors = IntStream.rangeClosed(1, 1 + random.nextInt(5))
                    .mapToObj(id ->
                            varied(id, random).seating(1 + random.nextInt(2)).asMentor())
                    .toList();
            List<Mentee> mentees = IntStream.rangeClosed(11, 11 + random.nextInt(6))
                    .mapToObj(id -> varied(id, random).asMentee())
                    .toList();
            Set<Declined> proposed =
                    Matcher.match(new Instance(PAIR, mentors, mentees, policy(BONUS, Set.of()))).proposals().stream()
                            .map(one -> new Declined(one.mentor(), one.mentees().get(0)))
                            .collect(Collectors.toSet());
            Instance again = new Instance(
                    PAIR,
                    random.nextBoolean() ? mentors.subList(1, mentors.size()) : mentors,
                    mentees.subList(random.nextInt(2), mentees.size()),
                    policy(random.nextInt(20), proposed));

            Match match = Matcher.match(again);

            assertThat(match.certificate().primal()).as("seed %d", seed).isEqualTo(new Choices(again).best());
            assertThat(match.certificate().proves()).isTrue();
            assertThat(Verification.byMasks(again, Crew.alone()).certify(mentorOf(match), match.prices()))
                    .isEqualTo(Verification.byRules(again).certify(mentorOf(match), match.prices()));
        }
    }

    @Test
    void moves_nobody_when_nothing_has_changed() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Mentor> mentors = IntStream.rangeClosed(1, 8)
                    .mapToObj(id -> varied(id, random).asMentor())
                    .toList();
            List<Mentee> mentees = IntStream.rangeClosed(11, 20)
                    .mapToObj(id -> varied(id, random).asMentee())
                    .toList();
            Match first = match(mentors, mentees, BONUS, Set.of());
            Set<Declined> proposed = first.proposals().stream()
                    .map(one -> new Declined(one.mentor(), one.mentees().get(0)))
                    .collect(Collectors.toSet());

            assertThat(match(mentors, mentees, BONUS, proposed).digest()).isEqualTo(first.digest());
        }
    }

    private static Match match(List<Mentor> mentors, List<Mentee> mentees, int bonus, Set<Declined> proposed) {
        return Matcher.match(new Instance(PAIR, mentors, mentees, policy(bonus, proposed)));
    }

    private static Policy policy(int bonus, Set<Declined> proposed) {
        return Policy.of(Terms.STANDARD.over(Map.of(PolicyTerm.STABILITY, bonus)), Known.NOTHING.after(proposed));
    }

    private static Set<Declined> proposed(long mentor, long mentee) {
        return Set.of(new Declined(new PersonId(mentor), new PersonId(mentee)));
    }

    private static PersonFixture varied(int id, Random random) {
        return person(id)
                .ranked(1 + random.nextInt(5))
                .speaking(random.nextBoolean() ? "fr" : "en")
                .at(random.nextBoolean() ? "Lyon" : "Lille")
                .of("directorate " + random.nextInt(3));
    }

    private static Map<PersonId, PersonId> mentorOf(Match match) {
        return match.proposals().stream()
                .collect(Collectors.toMap(one -> one.mentees().get(0), Proposal::mentor));
    }
}
