package mentoring.tandem.entity;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A line of an explanation as it stands with its tandem.
 *
 * @param finding the id of the {@link Finding} that says it, which other tandems may share
 * @param mentee whom it is about; null when it is about the tandem as a whole
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"finding", "mentee"})
public record StoredLine(long finding, Long mentee) {}
