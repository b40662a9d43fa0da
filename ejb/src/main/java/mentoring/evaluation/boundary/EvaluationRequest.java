package mentoring.evaluation.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import mentoring.evaluation.Answer;

/**
 * What an attendee answers about a session.
 *
 * @param answers one to each question of the own side with a scale or yes/no, and to its texts as one likes; at most 100
 */
public record EvaluationRequest(@NotNull @Size(max = 100) List<@NotNull Answer> answers) {}
