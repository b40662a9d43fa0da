package mentoring.programme.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import mentoring.programme.GateRule;
import mentoring.programme.ProgrammeContent;
import mentoring.programme.Question;
import mentoring.programme.Template;
import mentoring.programme.control.QuestionSets;
import mentoring.shared.Localised;
import mentoring.shared.boundary.LocalisedSize;

/**
 * Asks for a programme; whatever is optional and left out is as the template has it.
 *
 * @param title at most 200 characters in each language
 * @param topics 1 to 50
 * @param sessionFormat optional
 * @param questionnaire optional; 1 to 50 questions
 * @param gateRule optional
 * @param barometer optional; 1 to 50 questions
 */
public record NewProgramme(
        @NotNull Template template,
        @NotNull @LocalisedSize(max = 200) Localised title,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid NewTopic> topics,
        @Valid NewSessionFormat sessionFormat,
        @Size(min = 1, max = 50) List<@NotNull @Valid NewQuestion> questionnaire,
        @Valid NewGateRule gateRule,
        @Size(min = 1, max = 50) List<@NotNull @Valid NewQuestion> barometer) {
    ProgrammeContent content() {
        return new ProgrammeContent(
                template,
                title,
                topics.stream().map(NewTopic::topic).toList(),
                sessionFormat == null ? template.format() : sessionFormat.over(template.format()),
                questions(questionnaire, QuestionSets.questionnaire(template)),
                gateRule == null ? GateRule.DEFAULT : gateRule.over(GateRule.DEFAULT),
                questions(barometer, QuestionSets.barometer(template)));
    }

    private static List<Question> questions(List<NewQuestion> asked, List<Question> usual) {
        return asked == null ? usual : asked.stream().map(NewQuestion::question).toList();
    }
}
