package mentoring.programme.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import mentoring.programme.Audience;
import mentoring.programme.Question;
import mentoring.programme.QuestionKind;
import mentoring.shared.Localised;
import mentoring.shared.boundary.LocalisedSize;

/**
 * A question to be asked.
 *
 * @param code 2 to 40 lower-case letters, digits and hyphens, starting with a letter
 * @param text at most 500 characters in each language
 * @param satisfaction true when the answers count at the gate; false when left out
 */
public record NewQuestion(
        @NotNull @Pattern(regexp = CODE) String code,
        @NotNull @LocalisedSize(max = 500) Localised text,
        @NotNull QuestionKind kind,
        @NotNull Audience audience,
        Boolean satisfaction) {
    static final String CODE = "[a-z][a-z0-9-]{1,39}";

    Question question() {
        return new Question(code, text, kind, audience, Boolean.TRUE.equals(satisfaction));
    }
}
