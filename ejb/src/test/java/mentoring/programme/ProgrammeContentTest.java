package mentoring.programme;

import static mentoring.programme.ProgrammeContents.SATISFACTION;
import static mentoring.programme.ProgrammeContents.comment;
import static mentoring.programme.ProgrammeContents.satisfaction;
import static mentoring.programme.ProgrammeContents.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProgrammeContentTest {
    @Test
    void takes_topics_with_codes_of_their_own() {
        assertThat(ProgrammeContents.topics(topic("cloud"), topic("data")).topics())
                .extracting(Topic::code)
                .containsExactly("cloud", "data");
    }

    @Test
    void refuses_two_topics_with_one_code() {
        assertThatThrownBy(() -> ProgrammeContents.topics(topic("cloud"), topic("cloud")))
                .isInstanceOf(ProgrammeRefused.class)
                .hasMessageStartingWith("duplicate-code")
                .hasMessageContaining("list=topics");
    }

    @Test
    void refuses_two_questions_with_one_code() {
        assertThatThrownBy(() -> ProgrammeContents.questionnaire(SATISFACTION, comment("satisfaction", false)))
                .hasMessageStartingWith("duplicate-code")
                .hasMessageContaining("list=questionnaire");
    }

    @Test
    void refuses_two_barometer_questions_with_one_code() {
        assertThatThrownBy(() -> ProgrammeContents.barometer(comment("ideas", false), comment("ideas", false)))
                .hasMessageStartingWith("duplicate-code")
                .hasMessageContaining("list=barometer");
    }

    @Test
    void lets_questionnaire_and_barometer_share_a_code() {
        assertThat(ProgrammeContents.barometer(comment("satisfaction", false)).barometer())
                .hasSize(1);
    }

    @Test
    void refuses_to_average_what_is_no_scale() {
        assertThatThrownBy(() -> ProgrammeContents.questionnaire(SATISFACTION, comment("mood", true)))
                .hasMessageStartingWith("satisfaction-not-a-scale")
                .hasMessageContaining("question=mood");
    }

    @Test
    void takes_one_satisfaction_question_for_each_side() {
        assertThat(ProgrammeContents.questionnaire(
                                satisfaction("as-mentor", Audience.MENTOR), satisfaction("as-mentee", Audience.MENTEE))
                        .questionnaire())
                .hasSize(2);
    }

    @Test
    void refuses_to_leave_the_mentors_unasked() {
        assertThatThrownBy(() -> ProgrammeContents.questionnaire(satisfaction("as-mentee", Audience.MENTEE)))
                .hasMessageStartingWith("satisfaction-question-missing")
                .hasMessageContaining("audience=MENTOR");
    }

    @Test
    void refuses_to_leave_the_mentees_unasked() {
        assertThatThrownBy(() -> ProgrammeContents.questionnaire(satisfaction("as-mentor", Audience.MENTOR)))
                .hasMessageStartingWith("satisfaction-question-missing")
                .hasMessageContaining("audience=MENTEE");
    }
}
