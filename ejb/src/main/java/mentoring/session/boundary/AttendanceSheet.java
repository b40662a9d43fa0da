package mentoring.session.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import mentoring.directory.PersonId;

/**
 * Who came.
 *
 * @param present members of the tandem, the mentor included; empty when nobody came
 */
public record AttendanceSheet(@NotNull @Size(max = 20) Set<@NotNull PersonId> present) {}
