package mentoring.evaluation.boundary;

import java.time.Instant;
import mentoring.evaluation.BarometerResponseId;
import mentoring.evaluation.Moment;
import mentoring.programme.ProgrammeId;

/** Says that a response was taken; not what it answers. */
public record BarometerReceipt(BarometerResponseId id, ProgrammeId programme, Moment moment, Instant submittedAt) {}
