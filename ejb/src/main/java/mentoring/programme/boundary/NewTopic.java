package mentoring.programme.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import mentoring.programme.Topic;
import mentoring.shared.Localised;
import mentoring.shared.boundary.LocalisedSize;

/**
 * A topic to be offered.
 *
 * @param code 2 to 40 lower-case letters, digits and hyphens, starting with a letter
 * @param title at most 200 characters in each language
 */
public record NewTopic(
        @NotNull @Pattern(regexp = NewQuestion.CODE) String code,
        @NotNull @LocalisedSize(max = 200) Localised title) {
    Topic topic() {
        return new Topic(code, title);
    }
}
