package mentoring.tandem.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.tandem.PairingDecisionKind;

/**
 * Who is to be together in a wave, or is not.
 *
 * @param mentees as many as the formation asks for to pin them, one to forbid them the mentor
 * @param reason up to 500 characters, read by programme managers alone; needed to forbid
 */
public record NewPairingDecision(
        @NotNull PairingDecisionKind kind,
        @NotNull PersonId mentor,
        @NotNull @Size(min = 1, max = 3) List<@NotNull PersonId> mentees,
        @Size(max = 500) String reason) {}
