package mentoring.programme;

import java.util.List;
import mentoring.shared.Localised;

/** Contents of programmes that tests start from. */
public final class ProgrammeContents {
    public static final Localised TITLE = text("Mentorat inversé 2027", "Reverse mentoring 2027");
    public static final Topic SOCIAL_NETWORKS = topic("social-networks");
    public static final Question SATISFACTION = satisfaction("satisfaction", Audience.BOTH);

    private ProgrammeContents() {}

    public static ProgrammeContent of(Template template) {
        return with(template, List.of(SOCIAL_NETWORKS), List.of(SATISFACTION), List.of());
    }

    public static ProgrammeContent topics(Topic... topics) {
        return with(Template.REVERSE_MENTORING, List.of(topics), List.of(SATISFACTION), List.of());
    }

    public static ProgrammeContent questionnaire(Question... questions) {
        return with(Template.REVERSE_MENTORING, List.of(SOCIAL_NETWORKS), List.of(questions), List.of());
    }

    public static ProgrammeContent barometer(Question... questions) {
        return with(Template.REVERSE_MENTORING, List.of(SOCIAL_NETWORKS), List.of(SATISFACTION), List.of(questions));
    }

    public static Topic topic(String code) {
        return new Topic(code, text("Sujet", "Topic"));
    }

    public static Question satisfaction(String code, Audience audience) {
        return new Question(code, text("Satisfait ?", "Satisfied?"), QuestionKind.SCALE, audience, true);
    }

    public static Question comment(String code, boolean satisfaction) {
        return new Question(code, text("Un mot ?", "Anything to add?"), QuestionKind.TEXT, Audience.BOTH, satisfaction);
    }

    private static Localised text(String fr, String en) {
        return new Localised(fr, en);
    }

    private static ProgrammeContent with(
            Template template, List<Topic> topics, List<Question> questionnaire, List<Question> barometer) {
        return new ProgrammeContent(
                template, TITLE, topics, template.format(), questionnaire, GateRule.DEFAULT, barometer);
    }
}
