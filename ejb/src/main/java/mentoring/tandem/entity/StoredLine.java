package mentoring.tandem.entity;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A line of an explanation as it stands with its tandem.
 *
 * @param finding the id of the {@link Finding} that says it, which other tandems may share
 * @param mentee whom it is about; null when it is about the tandem as a whole
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"finding", "mentee"})
public record StoredLine(long finding, Long mentee) {
    /** As JSON, which is but numbers: written by hand, because thousands are written at once. */
    static String json(List<StoredLine> lines) {
        StringBuilder json = new StringBuilder("[");
        for (StoredLine line : lines) {
            json.append(json.length() > 1 ? ",[" : "[")
                    .append(line.finding)
                    .append(',')
                    .append(line.mentee)
                    .append(']');
        }
        return json.append(']').toString();
    }
}
