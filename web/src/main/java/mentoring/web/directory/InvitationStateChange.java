package mentoring.web.directory;

import jakarta.validation.constraints.NotNull;

/** Takes an invitation back. */
public record InvitationStateChange(@NotNull Step state) {
    /** The only step by hand; to stand again, an invitation needs another code. */
    public enum Step {
        WITHDRAWN
    }
}
