package mentoring.tandem.matching.rule;

import static mentoring.programme.Level.DISCOVERING;
import static mentoring.programme.Level.EXPERT;
import static mentoring.programme.Level.FLUENT;
import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentoring.programme.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project bearer asks for skills, a skill bearer brings them. */
class VentureRulesTest {
    @Test
    void every_skill_that_the_project_lacks_counts_alike_whatever_its_priority() {
        Mentee project = person(2)
                .with("finance", DISCOVERING)
                .with("law", DISCOVERING)
                .with("sales", FLUENT)
                .asMentee();
        WeightedRule<Mentee> rule = new ComplementarySkills(8);

        assertThat(rule.points(person(1).with("law", FLUENT).asMentor(), project))
                .isEqualTo(8);
        assertThat(rule.points(
                        person(1).with("law", FLUENT).with("finance", EXPERT).asMentor(), project))
                .isEqualTo(16);
        assertThat(rule.points(person(1).with("sales", FLUENT).asMentor(), project))
                .isZero();
    }

    @Test
    void five_skills_are_as_many_as_count() {
        PersonFixture project = person(2);
        PersonFixture partner = person(1);
        for (int skill = 1; skill <= 6; skill++) {
            project.with("skill " + skill, DISCOVERING);
            partner.with("skill " + skill, EXPERT);
        }

        assertThat(new ComplementarySkills(1).points(partner.asMentor(), project.asMentee()))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 10", "2, 1, 10", "2, 2, 0"})
    void two_generations_count_whichever_is_the_junior(int mentor, int mentee, int points) {
        assertThat(new AcrossGenerations(10)
                        .points(
                                person(1).ranked(mentor).asMentor(),
                                person(2).ranked(mentee).asMentee()))
                .isEqualTo(points);
    }

    @Test
    void a_venture_prefers_the_partner_who_completes_the_project_to_the_one_who_answers_its_first_wish() {
        Policy venture = Policy.of(Terms.usual(Template.VENTURE_TANDEM), List.of());
        Policy reverse = Policy.of(Terms.usual(Template.REVERSE_MENTORING), List.of());
        Mentee project = person(9)
                .with("product", DISCOVERING)
                .with("finance", DISCOVERING)
                .with("law", DISCOVERING)
                .asMentee();
        Mentor first = person(1).with("product", EXPERT).asMentor();
        Mentor completes = person(2).with("finance", FLUENT).with("law", FLUENT).asMentor();

        assertThat(venture.points(completes, project)).isGreaterThan(venture.points(first, project));
        assertThat(reverse.points(completes, project)).isLessThanOrEqualTo(reverse.points(first, project));
    }
}
