package mentoring.tandem;

import mentoring.directory.PersonId;
import mentoring.shared.Localised;

/**
 * One rule's part in a proposal.
 *
 * @param rule the rule's stable code, for example {@code common-language}
 * @param title the rule in a few words
 * @param text what was found
 * @param points what it brought; 0 for a rule that only had to be met
 * @param mentee whom it is about; null when it is about the tandem as a whole
 */
public record ExplanationLine(String rule, Localised title, Localised text, int points, PersonId mentee) {}
