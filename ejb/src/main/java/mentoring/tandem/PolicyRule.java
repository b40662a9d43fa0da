package mentoring.tandem;

import mentoring.shared.Localised;

/**
 * One rule of a pairing policy, as a programme manager reads it.
 *
 * @param rule its stable code, for example {@code same-site}
 * @param title the rule in a few words
 * @param text the rule in a sentence
 * @param value null for a rule that nobody decides of, like least, most and source
 * @param least the lowest value that may be decided
 * @param source where the value comes from
 */
public record PolicyRule(
        String rule,
        RuleKind kind,
        Localised title,
        Localised text,
        Integer value,
        Integer least,
        Integer most,
        PolicySource source) {}
