/**
 * Sets of people and numbers for all of them at once, as arrays of 64-bit words: bit {@code n} stands for the person at place {@code n}.
 *
 * <p>Where most of a set is empty, {@link mentoring.tandem.matching.bits.Stretches} tell where not; numbers are kept up there alone.
 *
 * <p>Loops are kept to one statement pattern each, over whole arrays, so that the compiler turns them into vector instructions. Knows
 * nothing of people, rules or tandems.
 */
package mentoring.tandem.matching.bits;
