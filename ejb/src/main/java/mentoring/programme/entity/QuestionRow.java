package mentoring.programme.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import mentoring.programme.Audience;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;

/** One question of a programme as it is stored. */
@Embeddable
public class QuestionRow {
    private String code;

    @Embedded
    private TextColumns text;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private boolean satisfaction;

    protected QuestionRow() {}

    QuestionRow(Question question) {
        code = question.code();
        text = new TextColumns(question.text());
        kind = question.kind();
        audience = question.audience();
        satisfaction = question.satisfaction();
    }

    Question value() {
        return new Question(code, text.value(), kind, audience, satisfaction);
    }
}
