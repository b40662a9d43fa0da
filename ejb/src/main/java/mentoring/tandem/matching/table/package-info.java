/**
 * A policy compiled for speed: one person against everybody of the other side at once, as bit masks and bit-sliced points.
 *
 * <p>May use the rules, the people they are asked about, and bits. A {@link mentoring.tandem.matching.table.Table} answers for a whole row
 * what the rules answer for one pair: who may meet, and for how many points. Every rule of {@link
 * mentoring.tandem.matching.rule.Policy#of} has a {@link mentoring.tandem.matching.table.Screen} of its own; a rule that has none is asked
 * pair by pair, which is right but slow. A rule that costs points comes last, so that what is
 * left is never below 0. A property test holds that both say the same of every pair.
 *
 * <p>Decided: people stay objects with strings outside; a {@link mentoring.tandem.matching.table.Crowd} turns each trait (a language, a
 * half-day, a topic mastered above a level) into the set of those who have it, once.
 */
package mentoring.tandem.matching.table;
