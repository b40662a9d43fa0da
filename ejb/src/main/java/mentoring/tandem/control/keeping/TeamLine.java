package mentoring.tandem.control.keeping;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import mentoring.directory.PersonId;

/** Who was put together. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"mentor", "mentees"})
record TeamLine(long mentor, List<Long> mentees) {
    static TeamLine of(Kept.Together team) {
        return new TeamLine(
                team.mentor().value(),
                team.mentees().stream().map(PersonId::value).sorted().toList());
    }

    Kept.Together team() {
        return new Kept.Together(
                new PersonId(mentor), mentees.stream().map(PersonId::new).toList());
    }
}
