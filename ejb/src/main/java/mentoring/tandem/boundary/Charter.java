package mentoring.tandem.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the mentor puts down for all members to sign; the rule of confidentiality is added to it and the same for all.
 *
 * @param goals 1 to 10 goals of up to 300 characters each
 * @param rhythm how often and how long they meet, up to 500 characters
 */
public record Charter(
        @NotEmpty @Size(max = 10) List<@NotNull @NotBlank @Size(max = 300) String> goals,
        @NotBlank @Size(max = 500) String rhythm) {}
