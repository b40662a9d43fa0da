package mentoring.tandem.boundary;

import java.time.Instant;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Versioned;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.PairingId;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;

/**
 * A tandem as its reader may see it.
 *
 * @param pairing the run that proposed it; null when it was put together by hand or chosen by the mentee
 * @param members the mentor first, then the mentees
 * @param stateReason why it was paused or ended, in the words of who did; null when nobody said
 * @param points of the proposal under the weighted rules
 * @param explanation rule by rule; a mentee reads what concerns them and the tandem as a whole, not the wishes of the others
 * @param answerBy when the proposal lapses unless everybody who is asked has answered
 * @param charter null until the mentor has put it down
 */
public record TandemView(
        TandemId id,
        PairingId pairing,
        WaveId wave,
        ProgrammeId programme,
        SubsidiaryCode subsidiary,
        Formation formation,
        PersonId mentor,
        List<MemberView> members,
        TandemState state,
        String stateReason,
        int points,
        List<ExplanationLine> explanation,
        Instant answerBy,
        CharterView charter,
        long version)
        implements Versioned {
    public boolean has(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    /** The mentees alone. */
    public List<PersonId> mentees() {
        return members.stream()
                .filter(member -> member.side() == Side.MENTEE)
                .map(MemberView::person)
                .toList();
    }
}
