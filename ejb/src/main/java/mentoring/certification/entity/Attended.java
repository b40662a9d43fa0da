package mentoring.certification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import mentoring.certification.PreparationModule;

/** A module a mentor has followed, by a trainer's word. */
@Embeddable
public class Attended {
    @Enumerated(EnumType.STRING)
    private PreparationModule module;

    @Column(name = "attended_on")
    private LocalDate attendedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Attended() {}

    Attended(PreparationModule module, LocalDate attendedOn, String recordedBy) {
        this.module = module;
        this.attendedOn = attendedOn;
        this.recordedBy = recordedBy;
    }

    public PreparationModule module() {
        return module;
    }

    public LocalDate attendedOn() {
        return attendedOn;
    }
}
