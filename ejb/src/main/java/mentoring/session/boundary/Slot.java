package mentoring.session.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * When and where a session is to take place; how long is fixed by the programme.
 *
 * @param startsAt may lie some days back, so that a meeting that took place can be recorded
 * @param place a room, or how to meet from afar; up to 200 characters
 */
public record Slot(
        @NotNull Instant startsAt,
        @NotBlank @Size(max = 200) String place) {}
