package mentoring.tandem.entity;

/**
 * A term of the pairing policy and its value.
 *
 * @param rule the code of the term
 */
public record TermDecision(String rule, int value) {}
