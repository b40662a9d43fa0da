package mentoring.certification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import mentoring.certification.CertificationRefused;

/** A rehearsal a mentor has held before trainers, with its outcome. */
@Embeddable
public class HeldRehearsal {
    @Column(name = "held_on")
    private LocalDate heldOn;

    private boolean passed;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected HeldRehearsal() {}

    /** A rehearsal of today or of the time a certification lasts before it; refused with {@code rehearsal-out-of-range} otherwise. */
    HeldRehearsal(LocalDate heldOn, boolean passed, String recordedBy, LocalDate today) {
        LocalDate earliest = today.minus(Validity.LONGEST);
        if (heldOn.isAfter(today) || heldOn.isBefore(earliest)) {
            throw CertificationRefused.rehearsalOutOfRange(heldOn, earliest, today);
        }
        this.heldOn = heldOn;
        this.passed = passed;
        this.recordedBy = recordedBy;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public boolean isPassed() {
        return passed;
    }
}
