package mentoring.tandem.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is decided of one rule.
 *
 * @param rule its code
 * @param value points of a weighted rule, the most that a limit allows, 1 to switch a rule on and 0 to switch it off
 */
public record RuleDecision(
        @NotBlank @Size(max = 60) String rule, @NotNull Integer value) {}
