package mentoring.enrolment.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mentoring.programme.Level;

/**
 * One topic of an enrolment.
 *
 * @param topic the topic's code in the programme
 * @param level the level a mentor masters, or a mentee asks for
 * @param priority 1 for the most wanted; the priorities of an enrolment are 1 to n, each once
 */
public record TopicChoice(
        @NotBlank @Size(max = 40) String topic,
        @NotNull Level level,
        @Min(1) @Max(EnrolmentRequest.MOST_TOPICS) int priority) {}
