package mentoring.evaluation.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import mentoring.evaluation.Answer;
import mentoring.evaluation.Moment;

/**
 * What an employee answers to the barometer.
 *
 * @param answers one to each question with a scale or yes/no, and to texts as one likes; at most 100
 */
public record BarometerRequest(
        @NotNull Moment moment, @NotNull @Size(max = 100) List<@NotNull Answer> answers) {}
