package mentoring.tandem.matching.rule;

import mentoring.enrolment.Attendance;
import mentoring.shared.Localised;

/** Mentor and mentee can meet: both remotely, or both on site and at the same site. */
public final class CompatibleAttendance implements HardRule<Mentee> {
    @Override
    public String code() {
        return "compatible-attendance";
    }

    @Override
    public String reason() {
        return "attendance-incompatible";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return onSite(mentor.profile(), mentee.profile()) || remotely(mentor.profile(), mentee.profile());
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        String way = onSite(mentor.profile(), mentee.profile()) ? "on-site" : "remote";
        return RuleTexts.of("compatible-attendance.met." + way);
    }

    private static boolean onSite(Profile one, Profile other) {
        return one.isAtTheSiteOf(other)
                && one.attendance() != Attendance.REMOTE
                && other.attendance() != Attendance.REMOTE;
    }

    private static boolean remotely(Profile one, Profile other) {
        return one.attendance() != Attendance.ON_SITE && other.attendance() != Attendance.ON_SITE;
    }
}
