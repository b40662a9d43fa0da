package mentoring.tandem.matching.table;

import java.util.Comparator;
import java.util.List;
import mentoring.tandem.matching.rule.AcrossGenerations;
import mentoring.tandem.matching.rule.AcrossSubsidiaries;
import mentoring.tandem.matching.rule.CertifiedMentor;
import mentoring.tandem.matching.rule.CommonHalfDay;
import mentoring.tandem.matching.rule.CommonLanguage;
import mentoring.tandem.matching.rule.CompatibleAttendance;
import mentoring.tandem.matching.rule.ComplementarySkills;
import mentoring.tandem.matching.rule.DifferentDirectorate;
import mentoring.tandem.matching.rule.DifferentTrade;
import mentoring.tandem.matching.rule.EarlierTandem;
import mentoring.tandem.matching.rule.FurtherLanguages;
import mentoring.tandem.matching.rule.GradeDistance;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.LevelGap;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.NoEarlierTandem;
import mentoring.tandem.matching.rule.NoReportingLine;
import mentoring.tandem.matching.rule.NotDeclinedBefore;
import mentoring.tandem.matching.rule.NotExcluded;
import mentoring.tandem.matching.rule.NotForbidden;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.rule.SameSite;
import mentoring.tandem.matching.rule.SameSubsidiary;
import mentoring.tandem.matching.rule.SharedHalfDays;
import mentoring.tandem.matching.rule.Stability;
import mentoring.tandem.matching.rule.TopicMastered;
import mentoring.tandem.matching.rule.TopicsByPriority;
import mentoring.tandem.matching.rule.WeightedRule;

/**
 * A screen for each rule between two people.
 *
 * @param rules the hard rules in the order in which they narrow a line: those asked pair by pair last, when few pairs are left
 * @param hard the screen of each
 */
record Screens(List<HardRule<Mentee>> rules, List<Screen> hard, List<Screen> weighted) {
    static Screens of(Policy policy) {
        List<HardRule<Mentee>> rules = policy.pairHard().stream()
                .sorted(Comparator.comparing(rule -> hard(rule) instanceof PairByPair.Hard))
                .toList();
        return new Screens(
                rules,
                rules.stream().map(Screens::hard).toList(),
                policy.pairWeighted().stream()
                        .filter(rule -> rule.weight() != 0)
                        .map(Screens::weighted)
                        .toList());
    }

    private static Screen hard(HardRule<Mentee> rule) {
        if (rule instanceof CertifiedMentor) {
            return new CertifiedScreen();
        } else if (rule instanceof TopicMastered) {
            return new TopicScreen();
        } else if (rule instanceof NotDeclinedBefore declined) {
            return CouplesScreen.directed(declined.apart());
        } else if (rule instanceof NotForbidden forbidden) {
            return CouplesScreen.directed(forbidden.apart());
        } else if (rule instanceof NotExcluded excluded) {
            return CouplesScreen.either(excluded.apart());
        } else if (rule instanceof NoEarlierTandem earlier) {
            return CouplesScreen.either(earlier.apart());
        }
        return mutual(rule);
    }

    private static Screen mutual(HardRule<Mentee> rule) {
        MutualScreen known = null;
        if (rule instanceof NoReportingLine) {
            known = MeetingScreens::reportingLine;
        } else if (rule instanceof CommonLanguage) {
            known = MeetingScreens::language;
        } else if (rule instanceof CommonHalfDay) {
            known = MeetingScreens::halfDay;
        } else if (rule instanceof CompatibleAttendance) {
            known = MeetingScreens::attendance;
        } else if (rule instanceof SameSubsidiary same) {
            known = MeetingScreens.subsidiary(same);
        }
        return known == null ? new PairByPair.Hard(rule) : known;
    }

    private static Screen weighted(WeightedRule<Mentee> rule) {
        if (rule instanceof TopicsByPriority) {
            return new TopicPoints(rule.weight());
        } else if (rule instanceof LevelGap) {
            return new LevelPoints(rule.weight());
        } else if (rule instanceof ComplementarySkills) {
            return new SkillPoints(rule.weight());
        } else if (rule instanceof Stability stability) {
            return CouplesScreen.directed(stability.proposed()).bringing(stability.weight());
        } else if (rule instanceof EarlierTandem earlier) {
            return CouplesScreen.either(earlier.couples()).bringing(-earlier.weight());
        } else if (rule instanceof GradeDistance) {
            return new Remembered(new GradePoints(rule.weight()), Profile::rank);
        }
        return mutual(rule);
    }

    private static Screen mutual(WeightedRule<Mentee> rule) {
        if (rule instanceof DifferentDirectorate) {
            return MeetingPoints.directorate(rule.weight());
        } else if (rule instanceof DifferentTrade) {
            return MeetingPoints.trade(rule.weight());
        } else if (rule instanceof AcrossSubsidiaries) {
            return MeetingPoints.acrossSubsidiaries(rule.weight());
        } else if (rule instanceof AcrossGenerations) {
            return MeetingPoints.acrossGenerations(rule.weight());
        } else if (rule instanceof SharedHalfDays) {
            return MeetingPoints.halfDays(rule.weight());
        } else if (rule instanceof SameSite) {
            return MeetingPoints.site(rule.weight());
        } else if (rule instanceof FurtherLanguages) {
            return new Remembered(MeetingPoints.furtherLanguages(rule.weight()), Profile::languages);
        }
        return new PairByPair.Weighted(rule);
    }
}
