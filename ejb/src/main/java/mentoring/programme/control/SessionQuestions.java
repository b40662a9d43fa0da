package mentoring.programme.control;

import static mentoring.programme.Audience.BOTH;
import static mentoring.programme.Audience.MENTEE;
import static mentoring.programme.Audience.MENTOR;
import static mentoring.programme.QuestionKind.SCALE;
import static mentoring.programme.QuestionKind.TEXT;
import static mentoring.programme.QuestionKind.YES_NO;

import java.util.List;
import mentoring.programme.Audience;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;
import mentoring.shared.Localised;

/** What each template asks after every session: it measures that both generations learn, and how the mentor prepared. */
final class SessionQuestions {
    static final List<Question> REVERSE_MENTORING = List.of(
            satisfaction(
                    "satisfaction", "Cette session vous a-t-elle satisfait ?", "Were you satisfied with this session?"),
            satisfaction(
                    "usefulness",
                    "Cette session vous a-t-elle été utile dans votre travail ?",
                    "Was this session useful to you in your work?"),
            question("pace", SCALE, BOTH, "Le rythme vous a-t-il convenu ?", "Did the pace suit you?"),
            question(
                    "heard",
                    SCALE,
                    BOTH,
                    "Vous êtes-vous senti écouté, quel que soit votre niveau hiérarchique ?",
                    "Did you feel heard, whatever your level in the hierarchy?"),
            question(
                    "mentor-preparation",
                    SCALE,
                    MENTEE,
                    "La session était-elle bien préparée par le mentor ?",
                    "Had the mentor prepared the session well?"),
            question(
                    "will-use-at-work",
                    YES_NO,
                    MENTEE,
                    "Utiliserez-vous dans le mois ce que vous avez appris ?",
                    "Will you use what you learned within the month?"),
            question(
                    "own-preparation",
                    SCALE,
                    MENTOR,
                    "Étiez-vous assez préparé pour animer cette session ?",
                    "Were you prepared well enough to lead this session?"),
            question(
                    "mentee-engagement",
                    SCALE,
                    MENTOR,
                    "Vos interlocuteurs se sont-ils engagés dans la session ?",
                    "Did your mentees engage with the session?"),
            question(
                    "other-trades",
                    SCALE,
                    MENTOR,
                    "Avez-vous découvert d'autres métiers ou d'autres niveaux de l'entreprise ?",
                    "Did you discover other trades or other levels of the company?"),
            comment(
                    "Que faut-il garder ou changer à la prochaine session ?",
                    "What should stay or change in the next session?"));

    static final List<Question> VENTURE_TANDEM = List.of(
            satisfaction(
                    "satisfaction", "Cet atelier vous a-t-il satisfait ?", "Were you satisfied with this workshop?"),
            satisfaction(
                    "venture-progress",
                    "Cet atelier a-t-il fait avancer le projet d'entreprise ?",
                    "Did this workshop bring the venture forward?"),
            question(
                    "complementarity",
                    SCALE,
                    BOTH,
                    "Vos compétences et celles de votre binôme se sont-elles complétées ?",
                    "Did your skills and your partner's complement each other?"),
            question("pace", SCALE, BOTH, "Le rythme vous a-t-il convenu ?", "Did the pace suit you?"),
            question("heard", SCALE, BOTH, "Vous êtes-vous senti écouté ?", "Did you feel heard?"),
            question(
                    "next-step-clear",
                    YES_NO,
                    MENTEE,
                    "Savez-vous quelle sera la prochaine étape du projet ?",
                    "Do you know the next step of the venture?"),
            question(
                    "skill-used",
                    SCALE,
                    MENTOR,
                    "Avez-vous pu mettre vos compétences au service du projet ?",
                    "Could you put your skills to use for the venture?"),
            question(
                    "would-go-on-together",
                    YES_NO,
                    BOTH,
                    "Poursuivriez-vous ce projet avec votre binôme ?",
                    "Would you carry this venture on with your partner?"),
            comment(
                    "Que faut-il garder ou changer au prochain atelier ?",
                    "What should stay or change in the next workshop?"));

    private SessionQuestions() {}

    private static Question satisfaction(String code, String fr, String en) {
        return new Question(code, new Localised(fr, en), SCALE, BOTH, true);
    }

    private static Question comment(String fr, String en) {
        return question("comment", TEXT, BOTH, fr, en);
    }

    private static Question question(String code, QuestionKind kind, Audience audience, String fr, String en) {
        return new Question(code, new Localised(fr, en), kind, audience, false);
    }
}
