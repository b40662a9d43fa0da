package mentoring.tandem.control.keeping;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * One case of a proof of triads; the two it falls into follow it.
 *
 * @param mentor who is with the mentee in the next case and not in the one after; 0 where the prices stand alone, like mentee
 * @param prices in the order of the mentees' lines, and last of a triad
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"mentor", "mentee", "prices"})
record ProofLine(long mentor, long mentee, List<Long> prices) {
    boolean splits() {
        return mentor != 0;
    }
}
