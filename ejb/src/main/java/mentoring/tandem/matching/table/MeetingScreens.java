package mentoring.tandem.matching.table;

import java.util.Arrays;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.rule.SameSubsidiary;

/** The hard rules that ask the same of both sides. */
final class MeetingScreens {
    private MeetingScreens() {}

    static void language(Profile one, Crowd<?> others, Line line) {
        long[] any = emptied(line.scratch(0));
        for (String language : one.languages()) {
            Masks.or(any, others.speaking.of(language));
        }
        Masks.and(line.allowed(), any);
    }

    static void halfDay(Profile one, Crowd<?> others, Line line) {
        long[] any = emptied(line.scratch(0));
        for (HalfDay halfDay : one.halfDays()) {
            Masks.or(any, others.free.of(halfDay));
        }
        Masks.and(line.allowed(), any);
    }

    static void attendance(Profile one, Crowd<?> others, Line line) {
        long[] any = emptied(line.scratch(0));
        if (one.attendance() != Attendance.REMOTE && one.site() != null) {
            Masks.orBoth(any, others.onSite, others.at.of(one.site()));
        }
        if (one.attendance() != Attendance.ON_SITE) {
            Masks.or(any, others.remote);
        }
        Masks.and(line.allowed(), any);
    }

    static MutualScreen subsidiary(SameSubsidiary rule) {
        return (one, others, line) -> {
            if (rule.isClosed(one.subsidiary())) {
                Masks.and(line.allowed(), others.from.of(one.subsidiary()));
            } else {
                rule.closed().forEach(other -> Masks.andNot(line.allowed(), others.from.of(other)));
            }
        };
    }

    static void reportingLine(Profile one, Crowd<?> others, Line line) {
        for (PersonId superior : one.superiors()) {
            int place = others.place(superior);
            if (place >= 0) {
                Masks.clear(line.allowed(), place);
            }
        }
        Places under = others.under(one.person());
        for (int index = 0; index < under.size(); index++) {
            Masks.clear(line.allowed(), under.get(index));
        }
    }

    private static long[] emptied(long[] mask) {
        Arrays.fill(mask, 0);
        return mask;
    }
}
