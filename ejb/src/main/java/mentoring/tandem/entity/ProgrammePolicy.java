package mentoring.tandem.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import mentoring.programme.ProgrammeId;

/** What a programme decides on pairing otherwise than its template. Decided anew as often as wanted: each pairing keeps the rules it obeyed. */
@Entity
@Table(name = "pairingpolicy")
public class ProgrammePolicy {
    @Id
    private long programmeId;

    @Version
    private long version;

    @Convert(converter = DecisionsConverter.class)
    private List<TermDecision> decided;

    private String decidedBy;
    private Instant decidedAt;

    protected ProgrammePolicy() {}

    public ProgrammePolicy(ProgrammeId programme) {
        programmeId = programme.value();
    }

    /** Whatever was decided before and is not again is as usual from now on. */
    public void decide(List<TermDecision> terms, String by, Instant at) {
        decided = List.copyOf(terms);
        decidedBy = by;
        decidedAt = at;
    }

    public long version() {
        return version;
    }

    public List<TermDecision> decided() {
        return decided;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
