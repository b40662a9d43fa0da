package mentoring.tandem.matching.table;

import java.util.List;
import mentoring.shared.Localised;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;

/**
 * How near one person came to those of the other side.
 *
 * @param fitting how many meet every hard rule
 * @param rule where nobody fits: of those who break the fewest rules, the one broken most often; null where somebody fits or nobody is there
 * @param near how many break that rule alone
 * @param advice what the person could offer beside, and how many would then fit; empty where the rule leaves them nothing to change
 */
public record NearMiss(int fitting, HardRule<Mentee> rule, int near, List<Localised> advice) {}
