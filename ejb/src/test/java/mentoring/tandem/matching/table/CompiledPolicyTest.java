package mentoring.tandem.matching.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.directory.PolicyTerm;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.matching.benchmark.SyntheticWave;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.CommonLanguage;
import mentoring.tandem.matching.rule.Couple;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.rule.WeightedRule;
import org.junit.jupiter.api.Test;

/** What is compiled says of every pair what the rules say, whichever side asks. */
class CompiledPolicyTest {
    private static final int PEOPLE = 230;

    @Test
    void says_what_all_rules_together_say() {
        for (int seed = 0; seed < 12; seed++) {
            assertSaysWhatTheRulesSay(Policy.of(terms(new Random(seed)), known(seed)), seed);
        }
    }

    @Test
    void says_what_each_rule_says_by_itself() {
        Policy all = Policy.of(terms(new Random(7)).over(Map.of(PolicyTerm.NO_EARLIER_TANDEM, 1)), known(1));
        for (HardRule<Mentee> rule : all.pairHard()) {
            assertSaysWhatTheRulesSay(new Policy(List.of(rule), List.of(), List.of(), List.of()), 1);
        }
        for (WeightedRule<Mentee> rule : all.pairWeighted()) {
            assertSaysWhatTheRulesSay(new Policy(List.of(), List.of(rule), List.of(), List.of()), 1);
        }
    }

    @Test
    void asks_a_rule_pair_by_pair_that_it_does_not_know() {
        Policy policy = new Policy(
                List.of(new OddTogether(), new CommonLanguage()), List.of(new Nearness(3)), List.of(), List.of());

        assertSaysWhatTheRulesSay(policy, 2);
    }

    @Test
    void who_has_left_meets_nobody_and_who_joins_is_asked_like_the_others() {
        SyntheticWave wave = new SyntheticWave(40, 5);
        List<Mentor> mentors = wave.mentors(1);
        List<Mentee> mentees = wave.mentees();
        Policy policy =
                new Policy(List.of(), Policy.of(Terms.STANDARD, List.of()).pairWeighted(), List.of(), List.of());
        CompiledPolicy compiled = new CompiledPolicy(policy, mentors.subList(0, 39), mentees.subList(0, 39), 64);

        compiled.mentorLeaves(7);
        compiled.menteeLeaves(8);
        int mentor = compiled.join(mentors.get(39));
        int mentee = compiled.join(mentees.get(39));

        assertThat(allowed(compiled.byMentee(), mentee))
                .contains(mentor)
                .doesNotContain(7)
                .hasSize(39);
        assertThat(allowed(compiled.byMentor(), mentor))
                .contains(mentee)
                .doesNotContain(8)
                .hasSize(39);
    }

    private static void assertSaysWhatTheRulesSay(Policy policy, int seed) {
        SyntheticWave wave = new SyntheticWave(PEOPLE, seed);
        CompiledPolicy compiled = new CompiledPolicy(policy, wave.mentors(3), wave.mentees(), 0);
        for (Table table : List.of(compiled.byMentee(), compiled.byMentor())) {
            Line line = new Line(table.columns());
            for (int row = 0; row < table.rows(); row++) {
                table.narrow(row, line);
                table.score(row, line);
                for (int column = 0; column < PEOPLE; column++) {
                    int said = Masks.has(line.allowed(), column) ? line.points().get(column) : Table.NOT_ELIGIBLE;
                    if (said != table.points(row, column)) {
                        assertThat(said).as("row %d, column %d", row, column).isEqualTo(table.points(row, column));
                    }
                }
            }
        }
    }

    private static List<Integer> allowed(Table table, int row) {
        Line line = new Line(table.columns());
        table.narrow(row, line);
        return IntStream.range(0, table.columns())
                .filter(column -> Masks.has(line.allowed(), column))
                .boxed()
                .toList();
    }

    private static Terms terms(Random random) {
        return new Terms(Arrays.stream(PolicyTerm.values())
                .collect(Collectors.toMap(
                        term -> term, term -> term.least() + random.nextInt(1 + term.most() - term.least()))));
    }

    private static Known known(int seed) {
        List<Declined> declined = declined(seed);
        Set<Couple> together = couples(seed + 100);
        return new Known(
                        Set.copyOf(declined),
                        Set.copyOf(declined(seed + 1_000)),
                        couples(seed + 200),
                        together,
                        together.stream()
                                .filter(couple -> couple.lower().value() % 3 == 0)
                                .collect(Collectors.toSet()),
                        Set.of(new SubsidiaryCode("subsidiary-1"), new SubsidiaryCode("subsidiary-4")))
                .after(declined(seed + 2_000));
    }

    private static Set<Couple> couples(int seed) {
        return declined(seed).stream()
                .map(one -> Couple.of(one.mentor(), one.mentee()))
                .collect(Collectors.toSet());
    }

    private static List<Declined> declined(int seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> new Declined(
                        new PersonId(2L * random.nextInt(PEOPLE)), new PersonId(2L * random.nextInt(PEOPLE) + 1)))
                .limit(3_000)
                .toList();
    }
}
