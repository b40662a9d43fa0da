package mentoring.web.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Takes a mentor's certification away.
 *
 * @param reason the mentor may read it
 */
public record Suspension(
        @NotNull Step state, @NotBlank @Size(max = 500) String reason) {
    /** The only step that is taken by hand. */
    public enum Step {
        SUSPENDED
    }
}
