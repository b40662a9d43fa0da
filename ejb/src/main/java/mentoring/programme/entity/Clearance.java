package mentoring.programme.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentoring.programme.ClearanceRecord;

/** The two records without which a programme stays a draft. */
@Embeddable
public class Clearance {
    @Embedded
    @AttributeOverride(name = "reference", column = @Column(name = "assessment_reference"))
    @AttributeOverride(name = "datedOn", column = @Column(name = "assessment_on"))
    @AttributeOverride(name = "outcome", column = @Column(name = "assessment_outcome"))
    @AttributeOverride(name = "recordedBy", column = @Column(name = "assessment_recorded_by"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "assessment_recorded_at"))
    private ClearanceColumns assessment;

    @Embedded
    @AttributeOverride(name = "reference", column = @Column(name = "consultation_reference"))
    @AttributeOverride(name = "datedOn", column = @Column(name = "consultation_on"))
    @AttributeOverride(name = "outcome", column = @Column(name = "consultation_outcome"))
    @AttributeOverride(name = "recordedBy", column = @Column(name = "consultation_recorded_by"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "consultation_recorded_at"))
    private ClearanceColumns consultation;

    protected Clearance() {}

    // Always a new value: a stored embeddable is replaced, never changed under way.
    private Clearance(ClearanceColumns assessment, ClearanceColumns consultation) {
        this.assessment = assessment;
        this.consultation = consultation;
    }

    static Clearance none() {
        return new Clearance();
    }

    Clearance withAssessment(ClearanceRecord concluded) {
        return new Clearance(new ClearanceColumns(concluded), consultation);
    }

    Clearance withConsultation(ClearanceRecord held) {
        return new Clearance(assessment, new ClearanceColumns(held));
    }

    /** Names of the records that are not there yet. */
    List<String> missing() {
        return Stream.of(
                        assessment().isEmpty() ? "impact-assessment" : "",
                        consultation().isEmpty() ? "works-council-consultation" : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    Optional<ClearanceRecord> assessment() {
        return Optional.ofNullable(assessment).map(ClearanceColumns::value);
    }

    Optional<ClearanceRecord> consultation() {
        return Optional.ofNullable(consultation).map(ClearanceColumns::value);
    }
}
