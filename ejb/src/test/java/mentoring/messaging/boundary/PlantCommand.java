package mentoring.messaging.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import mentoring.messaging.command.Command;

/** A command of the tests, which has an effect and counts it. */
public record PlantCommand(
        String command,
        String id,
        @NotBlank String subject,
        @NotEmpty Set<String> roles,
        Set<String> subsidiaries,
        String language,
        @NotNull @Size(max = 20) String tree)
        implements Command {}
