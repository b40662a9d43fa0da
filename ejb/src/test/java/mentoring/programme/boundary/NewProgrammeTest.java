package mentoring.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentoring.programme.Audience;
import mentoring.programme.GateRule;
import mentoring.programme.ProgrammeContent;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;
import mentoring.programme.SessionFormat;
import mentoring.programme.Template;
import mentoring.programme.control.QuestionSets;
import mentoring.shared.Localised;
import org.junit.jupiter.api.Test;

class NewProgrammeTest {
    @Test
    void takes_what_is_left_out_from_the_template() {
        ProgrammeContent content = Requests.programme(Template.VENTURE_TANDEM).content();

        assertThat(content.sessionFormat()).isEqualTo(new SessionFormat(4, 210, 14));
        assertThat(content.gateRule()).isEqualTo(new GateRule(5, 70, 35, 80));
        assertThat(content.questionnaire()).isEqualTo(QuestionSets.questionnaire(Template.VENTURE_TANDEM));
        assertThat(content.barometer()).isEqualTo(QuestionSets.barometer(Template.VENTURE_TANDEM));
    }

    @Test
    void completes_a_format_and_a_gate_rule_that_say_only_what_differs() {
        SessionFormat six = new NewSessionFormat(6, 60, null).over(Template.REVERSE_MENTORING.format());
        GateRule stricter = new NewGateRule(null, 80, null, null).over(GateRule.DEFAULT);

        assertThat(six).isEqualTo(new SessionFormat(6, 60, 14));
        assertThat(stricter).isEqualTo(new GateRule(5, 80, 35, 80));
    }

    @Test
    void asks_its_own_questions_when_it_brings_some() {
        NewProgramme usual = Requests.programme(Template.REVERSE_MENTORING);
        NewQuestion own = new NewQuestion(
                "satisfaction", new Localised("Satisfait ?", "Satisfied?"), QuestionKind.SCALE, Audience.BOTH, true);

        ProgrammeContent content = new NewProgramme(
                        usual.template(), usual.title(), usual.topics(), null, List.of(own), null, null)
                .content();

        assertThat(content.questionnaire()).extracting(Question::code).containsExactly("satisfaction");
    }

    @Test
    void counts_a_question_for_satisfaction_only_when_told() {
        NewQuestion plain = new NewQuestion(
                "pace", new Localised("Le rythme ?", "The pace?"), QuestionKind.SCALE, Audience.BOTH, null);

        assertThat(plain.question().satisfaction()).isFalse();
    }
}
