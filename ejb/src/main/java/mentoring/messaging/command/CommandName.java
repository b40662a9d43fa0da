package mentoring.messaging.command;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is read of a command first, to know which fields it may have. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CommandName(@NotBlank @Size(max = 40) String command) {}
