package mentoring.tandem.entity;

import java.time.Instant;
import java.util.List;
import mentoring.programme.Formation;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.PairingId;

/**
 * What a tandem is proposed as.
 *
 * @param pairing the run that found it; null when a programme manager put it together by hand, or the mentee has chosen
 * @param answerBy when it lapses unless everybody who is asked has answered
 */
public record Proposed(
        PairingId pairing,
        WaveId wave,
        ProgrammeId programme,
        SubsidiaryCode subsidiary,
        Formation formation,
        Seat mentor,
        List<Seat> mentees,
        int points,
        List<StoredLine> explanation,
        Instant at,
        Instant answerBy) {
    public Proposed {
        mentees = List.copyOf(mentees);
        explanation = List.copyOf(explanation);
        if (mentees.size() != formation.mentees()) {
            throw new IllegalArgumentException(formation + " of " + mentees.size() + " mentees");
        }
    }
}
