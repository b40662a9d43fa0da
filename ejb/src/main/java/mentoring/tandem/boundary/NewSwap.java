package mentoring.tandem.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import mentoring.directory.PersonId;

/**
 * An exchange of mentors by hand: of two proposals, or of one with somebody who has a seat left.
 *
 * @param with the other tandem; null when a mentor is named
 * @param mentor who takes the place of the mentor; null when another tandem is named
 * @param preview true to be told what it would cost, and change nothing; null for false
 */
public record NewSwap(
        @NotNull @Valid SwapPart tandem, @Valid SwapPart with, PersonId mentor, Boolean preview) {
    boolean previews() {
        return Boolean.TRUE.equals(preview);
    }
}
