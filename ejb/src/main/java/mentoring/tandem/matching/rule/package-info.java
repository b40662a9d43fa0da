/**
 * The rules of matching, one class each, and the people they are asked about, as plain values.
 *
 * <p>A hard rule allows or does not; a weighted rule counts something and brings its weight in points for each. Both say in French and
 * English what they found (texts in {@code rules_fr.properties} and {@code rules_en.properties}). A rule sees the two people, or the
 * mentor and the mentees of a triad, and what it was told of certain people ({@link mentoring.tandem.matching.rule.Known}); nothing else.
 * What is decided of a policy is a value for each term ({@link mentoring.tandem.matching.rule.Terms}).
 */
package mentoring.tandem.matching.rule;
