package mentoring.messaging.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Set;
import mentoring.enrolment.EnrolmentId;

/**
 * Takes an enrolment back.
 *
 * @param version of the enrolment, as the sender has read it
 */
record WithdrawCommand(
        String command,
        @Size(min = 1, max = 100) String id,
        @NotBlank @Size(max = 100) String subject,
        @NotEmpty Set<@NotNull String> roles,
        Set<@NotNull String> subsidiaries,
        @Pattern(regexp = "fr|en") String language,
        @NotNull EnrolmentId enrolment,
        @NotNull @PositiveOrZero Long version,
        @NotNull @Valid Reason data)
        implements Command {

    /** @param reason in the person's own words, or null */
    record Reason(@Size(max = 500) String reason) {}
}
