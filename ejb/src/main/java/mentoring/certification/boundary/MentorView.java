package mentoring.certification.boundary;

import java.time.LocalDate;
import java.util.List;
import mentoring.certification.MentorState;
import mentoring.certification.entity.Mentor;
import mentoring.certification.entity.Validity;
import mentoring.directory.PersonId;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Versioned;

/**
 * How far a mentor's preparation has come.
 *
 * @param subsidiary the mentor's own
 * @param attendances the modules followed, in the order of the curriculum
 * @param rehearsals earliest first
 * @param validFrom first day of the certification, null before there is one, like validUntil
 * @param validUntil last day of the certification
 * @param suspensionReason null unless suspended
 */
public record MentorView(
        PersonId person,
        SubsidiaryCode subsidiary,
        MentorState state,
        List<ModuleAttendance> attendances,
        List<Rehearsal> rehearsals,
        LocalDate validFrom,
        LocalDate validUntil,
        String suspensionReason,
        long version)
        implements Versioned {
    static MentorView of(Mentor mentor) {
        return new MentorView(
                mentor.person(),
                mentor.subsidiary(),
                mentor.state(),
                mentor.attendances().stream()
                        .map(attended -> new ModuleAttendance(attended.module(), attended.attendedOn()))
                        .toList(),
                mentor.rehearsals().stream()
                        .map(held -> new Rehearsal(held.heldOn(), held.isPassed()))
                        .toList(),
                mentor.validity().map(Validity::from).orElse(null),
                mentor.validity().map(Validity::until).orElse(null),
                mentor.suspensionReason(),
                mentor.version());
    }

    /** Whether the mentor may be paired or lead a session on the day: certified, and the day lies in the period. */
    public boolean certifiedOn(LocalDate day) {
        return state == MentorState.CERTIFIED && new Validity(validFrom, validUntil).covers(day);
    }
}
