/**
 * Triads, a mentor with three mentees, with nobody twice: as many as possible, then for as many points as possible, with a proof of what
 * nothing can exceed. Arrays of primitives; people are places.
 *
 * <p>May use bits and the crew of seating, and nothing of people or rules. The method, step by step:
 *
 * <ol>
 *   <li>A {@link mentoring.tandem.matching.triad.TriadPool} holds who may meet whom and what holds among mentees. Up to 60 mentees every
 *       triad is listed ({@link mentoring.tandem.matching.triad.Corner}): a set packing (Balas and Padberg 1976).
 *   <li>{@link mentoring.tandem.matching.triad.Relaxed} solves the linear program over them, column by column; its prices of mentees, made
 *       whole numbers, give a bound that holds whatever they are ({@link mentoring.tandem.matching.triad.Held}; Held and Karp 1971,
 *       Geoffrion 1974).
 *   <li>{@link mentoring.tandem.matching.triad.Packing} is branch and bound over it: columns that fall too far short of the bound are left
 *       aside (fixing by reduced cost), the rest splits on whether a mentor is with a mentee (Ryan and Foster 1981), rounding gives
 *       choices.
 *   <li>{@link mentoring.tandem.matching.triad.Exact} does that twice: first for the number of triads, which a linear program would take in
 *       thirds, then for points with that number as a limit (a cut of Chvátal 1973).
 *   <li>{@link mentoring.tandem.matching.triad.Large} takes thousands: {@link mentoring.tandem.matching.triad.Descent} moves prices by
 *       subgradient steps, {@link mentoring.tandem.matching.triad.Pricing} finds each mentor's best triad at prices over all there are, so
 *       that the bound is valid, and {@link mentoring.tandem.matching.triad.Quarters} cuts a plan into parts that are searched by the same
 *       branch and bound.
 *   <li>The tree of prices is the {@link mentoring.tandem.matching.triad.Proof}, which can be checked without a search.
 * </ol>
 *
 * <p>Decided: floating point numbers only propose prices and branches; every bound is computed in whole numbers from what they propose.
 * Work is limited by counting branches, never by time, so that every machine finds the same.
 */
package mentoring.tandem.matching.triad;
