package mentoring.web.directory;

import jakarta.validation.constraints.NotNull;

/** Leaves a community. */
public record RegistrationStateChange(@NotNull Step state) {
    /** The only step by hand; who wants to return needs another invitation. */
    public enum Step {
        LEFT
    }
}
