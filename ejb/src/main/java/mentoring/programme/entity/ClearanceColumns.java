package mentoring.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import mentoring.programme.ClearanceRecord;

/** One of the two records that clear a programme, as it is stored. */
@Embeddable
public class ClearanceColumns {
    private String reference;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    private String outcome;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ClearanceColumns() {}

    ClearanceColumns(ClearanceRecord clearance) {
        reference = clearance.reference();
        datedOn = clearance.on();
        outcome = clearance.outcome();
        recordedBy = clearance.recordedBy();
        recordedAt = clearance.recordedAt();
    }

    ClearanceRecord value() {
        return new ClearanceRecord(reference, datedOn, outcome, recordedBy, recordedAt);
    }
}
