/**
 * The rules of matching, one class each, and the people they are asked about, as plain values.
 *
 * <p>A hard rule allows or does not; a weighted rule counts something and brings its weight in points for each. Both say in French and
 * English what they found (texts in {@code rules_fr.properties} and {@code rules_en.properties}). A rule sees the two people, or the
 * mentor and the mentees of a triad, and nothing else.
 */
package mentoring.tandem.matching.rule;
