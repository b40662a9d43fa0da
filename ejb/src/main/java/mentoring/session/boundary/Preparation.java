package mentoring.session.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import mentoring.session.entity.Notes;

/**
 * What the mentor puts down before a session.
 *
 * @param agenda up to 4,000 characters
 * @param objectives 1 to 10 of up to 300 characters
 * @param materials up to 20 addresses with http or https, of up to 1,000 characters; may be absent
 */
public record Preparation(
        @NotBlank @Size(max = 4000) String agenda,
        @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 300) String> objectives,
        @Size(max = 20) List<@NotNull @WebAddress(max = 1000) URI> materials) {
    Notes notes() {
        return new Notes(agenda, objectives, materials == null ? List.of() : materials);
    }

    static Preparation of(Notes notes) {
        return new Preparation(notes.agenda(), notes.objectives(), notes.materials());
    }
}
