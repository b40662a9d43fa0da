package mentoring.tandem.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentoring.programme.Formation;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.PairingId;

/** What a tandem was proposed as: whatever becomes of it, nothing changes but what pairings say of it as long as it is proposed. */
@MappedSuperclass
abstract class ProposedTandem {
    private Long pairingId;
    private long waveId;
    private long programmeId;
    private String subsidiary;

    @Enumerated(EnumType.STRING)
    private Formation formation;

    private int points;

    @Convert(converter = ExplanationConverter.class)
    private List<StoredLine> explanation;

    private Instant answerBy;

    protected ProposedTandem() {}

    ProposedTandem(Proposed proposed) {
        pairingId =
                Optional.ofNullable(proposed.pairing()).map(PairingId::value).orElse(null);
        waveId = proposed.wave().value();
        programmeId = proposed.programme().value();
        subsidiary = proposed.subsidiary().value();
        formation = proposed.formation();
        points = proposed.points();
        explanation = proposed.explanation();
        answerBy = proposed.answerBy();
    }

    /** What a pairing says that has found the same people. */
    final void explain(int found, List<StoredLine> lines) {
        points = found;
        explanation = List.copyOf(lines);
    }

    /** Empty for a tandem put together by hand. */
    public Optional<PairingId> pairing() {
        return Optional.ofNullable(pairingId).map(PairingId::new);
    }

    public WaveId wave() {
        return new WaveId(waveId);
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public Formation formation() {
        return formation;
    }

    public int points() {
        return points;
    }

    /** What says it in words is a {@link Finding} each. */
    public List<StoredLine> explanation() {
        return explanation;
    }

    public Instant answerBy() {
        return answerBy;
    }
}
