package mentoring.tandem.matching.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.shared.Localised;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.CommonHalfDay;
import mentoring.tandem.matching.rule.CommonLanguage;
import mentoring.tandem.matching.rule.CompatibleAttendance;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.rule.RuleTexts;
import mentoring.tandem.matching.rule.TopicMastered;

/** Says what somebody whom one rule alone keeps from others could offer beside, so that as many of these as possible would fit. */
final class Advice {
    private Advice() {}

    /** @param near those whom the rule alone forbids */
    static List<Localised> of(HardRule<Mentee> rule, Profile one, Crowd<?> others, long[] near) {
        if (rule instanceof CommonHalfDay) {
            return best(Arrays.asList(HalfDay.values()), others.free::of, near, "half-day", "halfDay", it -> it);
        } else if (rule instanceof CommonLanguage) {
            return best(
                    others.speaking.traits(), others.speaking::of, near, "language", "language", RuleTexts::language);
        } else if (rule instanceof TopicMastered) {
            return best(others.about.traits(), others.about::of, near, "topic", "topic", others::title);
        } else if (rule instanceof CompatibleAttendance) {
            return meeting(one, others, near);
        }
        return List.of();
    }

    /** The trait that most of those near share; of several the first in their order. */
    private static <T extends Comparable<T>> List<Localised> best(
            Collection<T> traits,
            Function<T, long[]> having,
            long[] near,
            String key,
            String fact,
            Function<T, ?> said) {
        T best = null;
        int most = 0;
        for (T trait : traits.stream().sorted().toList()) {
            int found = Masks.countBoth(near, having.apply(trait));
            if (found > most) {
                best = trait;
                most = found;
            }
        }
        return best == null
                ? List.of()
                : List.of(RuleTexts.of("advice." + key, Map.of(fact, said.apply(best), "count", most)));
    }

    private static List<Localised> meeting(Profile one, Crowd<?> others, long[] near) {
        List<Localised> advice = new ArrayList<>();
        int remotely = Masks.countBoth(near, others.remote);
        if (one.attendance() == Attendance.ON_SITE && remotely > 0) {
            advice.add(RuleTexts.of("advice.remote", Map.of("count", remotely)));
        }
        if (one.attendance() == Attendance.REMOTE && one.site() != null) {
            long[] there = near.clone();
            Masks.and(there, others.onSite);
            int onSite = Masks.countBoth(there, others.at.of(one.site()));
            if (onSite > 0) {
                advice.add(RuleTexts.of("advice.on-site", Map.of("count", onSite)));
            }
        }
        return advice;
    }
}
