package mentoring.programme.control;

import static mentoring.programme.QuestionKind.SCALE;
import static mentoring.programme.QuestionKind.YES_NO;

import java.util.List;
import mentoring.programme.Audience;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;
import mentoring.shared.Localised;

/** What each template asks everybody before and after. */
final class BarometerQuestions {
    /**
     * The OMIG barometer turned inwards. In France as a whole 85 % say companies would gain by connecting generations better; they expect
     * satisfied generations (63 %), modern working methods (37 %) and creativity (36 %), and see knowledge and skills as the stakes.
     */
    static final List<Question> GENERATIONS_AT_WORK = List.of(
            question(
                    "would-gain",
                    YES_NO,
                    "Notre entreprise gagnerait-elle à mieux connecter les générations ?",
                    "Would our company gain by connecting generations better?"),
            question(
                    "generations-connected",
                    SCALE,
                    "Les générations travaillent-elles bien ensemble dans notre entreprise ?",
                    "Do the generations work well together in our company?"),
            question(
                    "all-generations-satisfied",
                    SCALE,
                    "Notre entreprise répond-elle aux attentes de toutes les générations ?",
                    "Does our company meet the expectations of all generations?"),
            question(
                    "modern-methods",
                    SCALE,
                    "Nos méthodes de travail se modernisent-elles grâce aux échanges entre générations ?",
                    "Do exchanges between generations modernise the way we work?"),
            question(
                    "creativity",
                    SCALE,
                    "Ces échanges nous rendent-ils plus créatifs pour innover ?",
                    "Do these exchanges make us more creative in innovating?"),
            question(
                    "knowledge-passed-on",
                    SCALE,
                    "Les savoirs se transmettent-ils bien, dans les deux sens ?",
                    "Is knowledge passed on well, in both directions?"),
            question(
                    "skills-evolve",
                    SCALE,
                    "L'entreprise aide-t-elle chacun à faire évoluer ses compétences ?",
                    "Does the company help everyone evolve their skills?"),
            question(
                    "at-ease-with-digital",
                    SCALE,
                    "Êtes-vous à l'aise avec les usages numériques de votre métier ?",
                    "Are you at ease with the digital practices of your trade?"));

    /** How ready people feel to found or take over a company, and to do so across generations. */
    static final List<Question> READY_TO_FOUND = List.of(
            question(
                    "would-gain",
                    YES_NO,
                    "Entreprendre à deux générations est-il un atout ?",
                    "Is founding across two generations an advantage?"),
            question(
                    "ready-to-found",
                    SCALE,
                    "Vous sentez-vous prêt à créer ou à reprendre une entreprise ?",
                    "Do you feel ready to found or take over a company?"),
            question(
                    "knows-the-steps",
                    SCALE,
                    "Connaissez-vous les étapes d'une création ou d'une reprise ?",
                    "Do you know the steps of founding or taking over?"),
            question(
                    "skills-covered",
                    SCALE,
                    "Les compétences nécessaires au projet sont-elles réunies ?",
                    "Are the skills that the venture needs brought together?"),
            question(
                    "network",
                    SCALE,
                    "Disposez-vous du réseau nécessaire au projet ?",
                    "Do you have the network that the venture needs?"),
            question(
                    "trust-other-generation",
                    SCALE,
                    "Faites-vous confiance à l'autre génération pour entreprendre ?",
                    "Do you trust the other generation in business?"));

    private BarometerQuestions() {}

    private static Question question(String code, QuestionKind kind, String fr, String en) {
        return new Question(code, new Localised(fr, en), kind, Audience.BOTH, false);
    }
}
