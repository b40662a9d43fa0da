package mentoring.programme;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The proof that a programme may touch people: an impact assessment, or a consultation of the works council.
 *
 * @param reference where the document is filed
 * @param on the day the assessment was concluded, or the consultation held
 * @param outcome the conclusion, or the opinion; the law asks for the opinion to be heard, so any opinion counts
 * @param recordedBy subject of who recorded it
 * @param recordedAt when it was recorded
 */
public record ClearanceRecord(String reference, LocalDate on, String outcome, String recordedBy, Instant recordedAt) {}
