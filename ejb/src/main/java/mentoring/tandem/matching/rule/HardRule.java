package mentoring.tandem.matching.rule;

import mentoring.shared.Localised;

/**
 * A rule that a proposal must meet.
 *
 * @param <B> whom the mentor is put together with: a mentee, or the mentees of a triad
 */
public interface HardRule<B> extends Rule {
    boolean allows(Mentor mentor, B with);

    /** What was found where the rule is met. */
    Localised met(Mentor mentor, B with);

    /** The stable code of the reason when the rule stands in the way, for example {@code no-common-language}. */
    String reason();

    /** What stands between these two. */
    default Localised broken() {
        return RuleTexts.of(code() + ".broken");
    }

    /** True for a rule that the people it is about are not told of. */
    default boolean isConfidential() {
        return false;
    }

    /** Why somebody stays without a tandem by this rule, and what would change it. */
    default Localised inTheWay() {
        return RuleTexts.of(reason() + ".text");
    }
}
