package mentoring.tandem.matching.rule;

import mentoring.shared.Localised;

/** A rule of matching that a programme manager can read. */
public interface Rule {
    /** Stable, for example {@code common-language}. */
    String code();

    /** The rule in a few words. */
    default Localised title() {
        return RuleTexts.of(code() + ".title");
    }
}
