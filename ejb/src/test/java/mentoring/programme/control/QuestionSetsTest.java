package mentoring.programme.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mentoring.programme.Audience;
import mentoring.programme.GateRule;
import mentoring.programme.ProgrammeContent;
import mentoring.programme.ProgrammeContents;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;
import mentoring.programme.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionSetsTest {
    private static final int LONGEST = 500;

    @ParameterizedTest
    @EnumSource(Template.class)
    void make_a_sound_programme(Template template) {
        ProgrammeContent content = new ProgrammeContent(
                template,
                ProgrammeContents.TITLE,
                List.of(ProgrammeContents.SOCIAL_NETWORKS),
                template.format(),
                QuestionSets.questionnaire(template),
                GateRule.DEFAULT,
                QuestionSets.barometer(template));

        assertThat(content.questionnaire()).isNotEmpty();
        assertThat(content.barometer()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void fit_what_a_request_could_bring_itself(Template template) {
        assertThat(all(template)).allSatisfy(question -> {
            assertThat(question.code()).matches("[a-z][a-z0-9-]{1,39}");
            assertThat(question.text().fr()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST);
            assertThat(question.text().en()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST);
            assertThat(question.text().fr()).isNotEqualTo(question.text().en());
        });
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void ask_everybody_for_a_word_of_their_own(Template template) {
        assertThat(QuestionSets.questionnaire(template)).anySatisfy(question -> {
            assertThat(question.kind()).isEqualTo(QuestionKind.TEXT);
            assertThat(question.audience()).isEqualTo(Audience.BOTH);
        });
    }

    @Test
    void ask_mentees_about_the_mentor_and_mentors_about_what_they_discovered() {
        assertThat(QuestionSets.questionnaire(Template.REVERSE_MENTORING))
                .filteredOn(question -> question.audience() == Audience.MENTEE)
                .extracting(Question::code)
                .containsExactly("mentor-preparation", "will-use-at-work");
        assertThat(QuestionSets.questionnaire(Template.REVERSE_MENTORING))
                .filteredOn(question -> question.audience() == Audience.MENTOR)
                .extracting(Question::code)
                .contains("other-trades");
    }

    @Test
    void ask_the_stakes_of_the_omig_barometer() {
        assertThat(QuestionSets.barometer(Template.REVERSE_MENTORING))
                .extracting(Question::code)
                .contains(
                        "would-gain",
                        "all-generations-satisfied",
                        "modern-methods",
                        "creativity",
                        "knowledge-passed-on",
                        "skills-evolve");
    }

    private static List<Question> all(Template template) {
        return Stream.concat(QuestionSets.questionnaire(template).stream(), QuestionSets.barometer(template).stream())
                .toList();
    }
}
