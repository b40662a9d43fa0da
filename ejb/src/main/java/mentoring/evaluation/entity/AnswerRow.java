package mentoring.evaluation.entity;

import jakarta.persistence.Embeddable;
import mentoring.evaluation.Answer;

/** One answer as it is stored: a number for what is counted, words for what is read. */
@Embeddable
public class AnswerRow {
    private String question;
    private Integer score;
    private Boolean yes;
    private String words;

    protected AnswerRow() {}

    AnswerRow(Answer answer) {
        question = answer.question();
        yes = answer.yesNo();
        score = answer.scale() == null ? scoreOf(answer.yesNo()) : answer.scale();
        words = answer.text();
    }

    // 0 and 1 for no and yes: counted like a scale.
    private static Integer scoreOf(Boolean answer) {
        if (answer == null) {
            return null;
        }
        return answer ? 1 : 0;
    }

    Answer value() {
        return new Answer(question, yes == null ? score : null, yes, words);
    }
}
