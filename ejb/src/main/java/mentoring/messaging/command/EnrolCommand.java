package mentoring.messaging.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import mentoring.enrolment.boundary.EnrolmentRequest;
import mentoring.programme.WaveId;

/** Asks to take part in a wave. */
record EnrolCommand(
        String command,
        @Size(min = 1, max = 100) String id,
        @NotBlank @Size(max = 100) String subject,
        @NotEmpty Set<@NotNull String> roles,
        Set<@NotNull String> subsidiaries,
        @Pattern(regexp = "fr|en") String language,
        @NotNull WaveId wave,
        @NotNull @Valid EnrolmentRequest data)
        implements Command {}
