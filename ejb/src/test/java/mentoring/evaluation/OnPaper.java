package mentoring.evaluation;

import java.util.List;
import mentoring.programme.Audience;
import mentoring.programme.GateRule;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeState;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;
import mentoring.programme.SessionFormat;
import mentoring.programme.Template;
import mentoring.programme.Topic;
import mentoring.programme.boundary.ProgrammeView;
import mentoring.programme.boundary.Programmes;
import mentoring.shared.Localised;
import mentoring.shared.NotFound;

/** One programme, whose questions are of every kind and for every audience. */
public final class OnPaper extends Programmes {
    private static final Localised WORDS = new Localised("Réseaux sociaux", "Social networks");

    public static final ProgrammeId ID = new ProgrammeId(1);
    public static final Question USEFUL = question("useful", QuestionKind.SCALE, Audience.BOTH, true);
    public static final Question READY = question("ready", QuestionKind.SCALE, Audience.MENTOR, false);
    public static final Question APPLIED = question("applied", QuestionKind.YES_NO, Audience.MENTEE, false);
    public static final Question REMARK = question("remark", QuestionKind.TEXT, Audience.BOTH, false);
    public static final List<Question> QUESTIONS = List.of(USEFUL, READY, APPLIED, REMARK);

    private ProgrammeState state = ProgrammeState.RUNNING;

    public void put(ProgrammeState now) {
        state = now;
    }

    @Override
    public ProgrammeView known(ProgrammeId id) {
        if (!id.equals(ID)) {
            throw NotFound.of("programme", id.value());
        }
        return new ProgrammeView(
                ID,
                Template.REVERSE_MENTORING,
                WORDS,
                state,
                List.of(new Topic("social-networks", WORDS)),
                new SessionFormat(3, 120, 14),
                QUESTIONS,
                GateRule.DEFAULT,
                List.of(USEFUL, question("connected", QuestionKind.YES_NO, Audience.BOTH, false), REMARK),
                null,
                null,
                1);
    }

    /** What a mentor or a mentee answers who rates everything alike; yes from 4 on. */
    public static List<Answer> rating(Audience side, int score) {
        return side == Audience.MENTOR
                ? List.of(scale(USEFUL, score), scale(READY, score))
                : List.of(scale(USEFUL, score), new Answer(APPLIED.code(), null, score > 3, null));
    }

    public static Answer scale(Question question, int score) {
        return new Answer(question.code(), score, null, null);
    }

    public static Question question(String code, QuestionKind kind, Audience audience, boolean satisfaction) {
        return new Question(code, WORDS, kind, audience, satisfaction);
    }
}
